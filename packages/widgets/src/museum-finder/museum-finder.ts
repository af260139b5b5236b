import { type LansmuseerSelectEvent, memoizeLast } from "@lansmuseer/elements";
import "@lansmuseer/elements/museum-finder/museum-finder.define.js";
import { museumFinderView } from "@lansmuseer/view";
import {
  css,
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { oneOf } from "../attributes/attributes.js";
import { languageOf } from "../language/language-of.js";

/**
 * Pick your municipality, and see the county museum that answers for it. The register comes with the script: nothing is
 * fetched. What stands inside the tag is shown where scripts do not run.
 *
 * @tag lansmuseer-museum-finder
 * @summary From a municipality to the museum or museums responsible.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a municipality is chosen, by its code, or the choice taken back.
 * @csspart card - One museum's card.
 * @csspart heading - The heading, and the museums' names.
 * @csspart select - The list of municipalities.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The rule above a card.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerMuseumFinder extends LitElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  static override properties: PropertyDeclarations = {
    municipality: {},
    heading: {},
    headingLevel: { attribute: "heading-level", type: Number },
    theme: {},
    lang: { reflect: true },
  };

  /** Code of the municipality that is chosen from the beginning, such as `2380`. */
  declare municipality: string | undefined;
  /** The heading, instead of the widget's own. */
  declare heading: string | undefined;
  /** Level of the heading in the page's outline, 1 to 6. Default 2. */
  declare headingLevel: number;
  /** `auto` (default) is as the page is, `light` or `dark`. */
  declare theme: string;
  /** `sv` or `en`; else the language of the page around, else Swedish. */
  declare lang: string;

  readonly #view = memoizeLast(museumFinderView);

  constructor() {
    super();
    this.headingLevel = 2;
    this.theme = "auto";
  }

  readonly #onSelect = (event: LansmuseerSelectEvent): void => {
    this.municipality = event.id;
  };

  override render(): TemplateResult {
    const language = languageOf(this);
    return html`<lansmuseer-museum-finder-view
      exportparts="card, heading, select"
      .data=${this.#view(this.municipality, language)}
      .language=${language}
      .heading=${this.heading}
      .selected=${this.municipality}
      .headingLevel=${this.headingLevel >= 1 && this.headingLevel <= 6 ? this.headingLevel : 2}
      .theme=${oneOf(this.theme, ["auto", "light", "dark"])}
      @lansmuseer-select=${this.#onSelect}
    ></lansmuseer-museum-finder-view>`;
  }
}
