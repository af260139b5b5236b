import { LansmuseerErrorEvent } from "@lansmuseer/elements";
import "@lansmuseer/elements/museum-card/museum-card.define.js";
import { museumCardView, museumIds, museumJsonLd } from "@lansmuseer/view";
import {
  css,
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { oneOf, report } from "../attributes/attributes.js";
import { languageOf } from "../language/language-of.js";

/**
 * One museum's card. What stands inside the tag is shown where scripts do not run, and where no museum has the id.
 *
 * @tag lansmuseer-museum
 * @summary One museum: where it is, its facts and its addresses.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When no museum has the id.
 * @csspart card - The card.
 * @csspart heading - The museum's name.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The rule above the card.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerMuseum extends LitElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  static override properties: PropertyDeclarations = {
    museum: {},
    headingLevel: { attribute: "heading-level", type: Number },
    jsonLd: { attribute: "json-ld", type: Boolean },
    theme: {},
    lang: { reflect: true },
  };

  /** Id of the museum, such as `jamtli`. */
  declare museum: string | undefined;
  /** Level of the name in the page's outline, 1 to 6. Default 2. */
  declare headingLevel: number;
  /** Tells search engines of the museum: a `schema.org/Museum` in the page. */
  declare jsonLd: boolean;
  /** `auto` (default) is as the page is, `light` or `dark`. */
  declare theme: string;
  /** `sv` or `en`; else the language of the page around, else Swedish. */
  declare lang: string;

  #told: HTMLScriptElement | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.jsonLd = false;
    this.theme = "auto";
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tell(undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const allowed = museumIds();
    if (!changed.has("museum") || !this.museum || allowed.includes(this.museum)) return;
    const message = report("unknown-value", {
      tag: this.localName,
      attribute: "museum",
      value: this.museum,
      allowed,
    });
    this.dispatchEvent(new LansmuseerErrorEvent("unknown-value", message));
  }

  override render(): TemplateResult {
    const language = languageOf(this);
    const row = museumCardView(this.museum ?? "", language);
    this.#tell(this.jsonLd && row !== undefined ? JSON.stringify(museumJsonLd(row.museum)) : undefined);
    if (row === undefined) return html`<slot></slot>`;
    return html`<lansmuseer-museum-card
      exportparts="card, heading"
      .data=${row}
      .language=${language}
      .headingLevel=${this.headingLevel >= 1 && this.headingLevel <= 6 ? this.headingLevel : 2}
      .theme=${oneOf(this.theme, ["auto", "light", "dark"])}
    ></lansmuseer-museum-card>`;
  }

  /** Data for search engines stands in the page itself: they do not look into a shadow. */
  #tell(json: string | undefined): void {
    this.#told?.remove();
    this.#told = undefined;
    if (json === undefined || !this.isConnected) return;
    const script = document.createElement("script");
    script.type = "application/ld+json";
    // A text node, since a page under Trusted Types does not take text for a script.
    script.append(json);
    this.#told = script;
    this.append(script);
  }
}
