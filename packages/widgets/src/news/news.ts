import type { NewsFeed } from "@lansmuseer/domain";
import { LansmuseerErrorEvent, loadStatus, loadStatusStyles, memoizeLast } from "@lansmuseer/elements";
import "@lansmuseer/elements/news-list/news-list.define.js";
import { loadFeed } from "@lansmuseer/sources/web";
import type { Language, NewsListState } from "@lansmuseer/view";
import {
  css,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { oneOf, report } from "../attributes/attributes.js";
import { languageOf } from "../language/language-of.js";
import { SourceController } from "../source/source-controller.js";

/**
 * News of a museum or a library, from a JSON Feed, RSS or Atom file on the page's own site: the newest first, and nothing but
 * text of what the file holds. What stands inside the tag is shown where scripts do not run.
 *
 * @tag lansmuseer-news
 * @summary The newest of a feed on the page's own site.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When the feed cannot be had, or an attribute cannot be used.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first list stands.
 * @csspart heading - The heading.
 * @csspart item - One piece of news.
 * @csspart list - The list.
 * @csspart summary - How many there are, in a sentence; seen where there are none.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-link=#1a4f8f] - The titles.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerNews extends LitElement {
  static override styles: CSSResultGroup = [
    loadStatusStyles,
    css`
      :host {
        display: block;
      }
      :host([hidden]) {
        display: none;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    src: {},
    heading: {},
    headingLevel: { attribute: "heading-level", type: Number },
    limit: { type: Number },
    lang: { reflect: true },
    theme: {},
    data: { attribute: false },
  };

  /** Address of a JSON Feed, RSS or Atom file on the page's own site. */
  declare src: string | undefined;
  /** The heading, instead of the feed's own title. */
  declare heading: string | undefined;
  /** Level of the heading in the page's outline, 1 to 6. Default 2. */
  declare headingLevel: number;
  /** How many are shown. Default 5. */
  declare limit: number;
  /** `sv` or `en`; else the language of the page around, else Swedish. */
  declare lang: string;
  /** `auto` (default) is as the page is, `light` or `dark`. */
  declare theme: string;
  /** The news itself, instead of `src`. */
  declare data: NewsFeed | undefined;

  readonly #source = new SourceController<NewsFeed>(this, {
    src: () => (this.data === undefined ? this.src : undefined),
    // A feed is no package: it is read as it is.
    open: () => Promise.resolve({ files: {} }),
    load: (_, once, _show, url) => once("feed", url, (signal) => loadFeed(url, { signal })),
    failed: ({ problem, message }) => {
      console.warn(`<lansmuseer-news src="${this.src ?? ""}">: ${message} (docs/messages.md#${problem})`);
      this.dispatchEvent(new LansmuseerErrorEvent(problem, message));
    },
  });
  readonly #state = memoizeLast(
    (language: Language, heading: string | undefined, limit: number): NewsListState => ({
      language,
      heading,
      limit,
    }),
  );

  constructor() {
    super();
    this.headingLevel = 2;
    this.limit = 5;
    this.theme = "auto";
  }

  protected override willUpdate(changed: PropertyValues): void {
    const allowed = ["auto", "light", "dark"];
    if (!changed.has("theme") || allowed.includes(this.theme)) return;
    const message = report("unknown-value", {
      tag: this.localName,
      attribute: "theme",
      value: this.theme,
      allowed,
    });
    this.dispatchEvent(new LansmuseerErrorEvent("unknown-value", message));
  }

  override render(): TemplateResult {
    const { loaded, status, retry } = this.#source;
    const shown = this.data ?? loaded;
    if (shown === undefined && this.src === undefined) return html`<slot></slot>`;
    const language = languageOf(this);
    const href = this.src === undefined ? undefined : new URL(this.src, document.baseURI).href;
    const limit = this.limit >= 1 ? Math.floor(this.limit) : 5;
    return html`${this.data === undefined ? loadStatus(status, { language, href, retry }) : nothing}${
      shown === undefined
        ? nothing
        : html`<lansmuseer-news-list
            exportparts="heading, item, list, summary"
            .data=${shown}
            .state=${this.#state(language, this.heading, limit)}
            .headingLevel=${this.headingLevel >= 1 && this.headingLevel <= 6 ? this.headingLevel : 2}
            .theme=${oneOf(this.theme, ["auto", "light", "dark"])}
          ></lansmuseer-news-list>`
    }`;
  }
}
