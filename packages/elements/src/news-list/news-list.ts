import { type NewsListState, newsListView, type NewsListView, type NewsRow } from "@lansmuseer/view";
import type { NewsFeed } from "@lansmuseer/domain";
import {
  css,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { memoizeLast } from "../controllers/memoize-last.js";
import { ruler, ScreenController, type Scheme } from "../controllers/screen-controller.js";
import { LansmuseerReadyEvent } from "../events/events.js";
import { theme } from "../theme/theme.styles.js";

/**
 * A list of news with day, title and the first words of each, the newest first. All of it is text: what a feed holds is never
 * markup here.
 *
 * Use it for a museum's or a library's own news; a page that wants one tag uses `<lansmuseer-news>`. Not for activities, which
 * have places and an end.
 *
 * @tag lansmuseer-news-list
 * @summary News, the newest first.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first list stands.
 * @csspart heading - The heading.
 * @csspart item - One piece of news.
 * @csspart list - The list.
 * @csspart summary - How many there are, in a sentence; seen where there are none.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-link=#1a4f8f] - The titles.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerNewsList extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    css`
      p,
      ul {
        margin: 0;
        padding: 0;
      }
      ul {
        list-style: none;
      }
      .heading {
        font-size: 1.25em;
        font-weight: 700;
        line-height: 1.25;
        margin-block-end: 0.5em;
      }
      li {
        border-block-start: 1px solid var(--_line);
        padding-block: 0.75em;
        overflow-wrap: anywhere;
      }
      .name {
        font-weight: 600;
        line-height: 1.3;
      }
      a {
        display: inline-block;
        padding-block: 0.125em;
        color: var(--_link);
        text-underline-offset: 0.15em;
      }
      a:hover {
        text-decoration-thickness: 2px;
      }
      time {
        font-size: var(--_s);
        color: var(--_ink-2);
      }
      .text {
        max-inline-size: 42em;
        text-wrap: pretty;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    state: { attribute: false },
    headingLevel: { attribute: false },
    theme: { attribute: false },
  };

  /** The news. The same object as long as nothing changed. */
  declare data: NewsFeed | undefined;
  /** What the owner has decided: language, heading, how many. */
  declare state: NewsListState;
  /** Level of the heading, 1 to 6. Default 2. */
  declare headingLevel: number;
  /** Light, dark, or as the page is. Default `auto`. */
  declare theme: Scheme | "auto";

  readonly #screen = new ScreenController(this);
  readonly #view = memoizeLast(newsListView);
  #isReady = false;

  constructor() {
    super();
    this.state = { language: "sv", limit: 5 };
    this.headingLevel = 2;
    this.theme = "auto";
  }

  override updated(): void {
    if (this.#isReady || this.data === undefined) return;
    this.#isReady = true;
    this.dispatchEvent(new LansmuseerReadyEvent());
  }

  override render(): TemplateResult {
    const { data, state } = this;
    return html`${ruler}
      <div
        class="root"
        data-scheme=${this.theme === "auto" ? this.#screen.scheme : this.theme}
        lang=${state.language}
      >
        ${data === undefined ? nothing : this.#content(this.#view(data, state))}
      </div>`;
  }

  #content({ title, lang, rows, summary }: NewsListView): TemplateResult {
    return html`<p
        class="heading"
        id="title"
        part="heading"
        role="heading"
        aria-level=${this.headingLevel}
        lang=${lang ?? nothing}
      >
        ${title}
      </p>
      <p class=${rows.length === 0 ? "" : "vh"} part="summary">${summary}</p>
      <ul role="list" part="list" aria-labelledby="title" lang=${lang ?? nothing}>
        ${rows.map((row) => this.#item(row))}
      </ul>`;
  }

  #item({ title, href, text, date }: NewsRow): TemplateResult {
    return html`<li part="item">
      <p class="name">${href === undefined ? title : html`<a href=${href}>${title}</a>`}</p>
      ${date === undefined ? nothing : html`<time datetime=${date.iso} lang=${this.state.language}>${date.text}</time>`}
      ${text === "" ? nothing : html`<p class="text">${text}</p>`}
    </li>`;
  }
}
