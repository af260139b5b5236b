import type { Language, MuseumRow } from "@lansmuseer/view";
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { ruler, ScreenController, type Scheme } from "../controllers/screen-controller.js";
import { facts } from "../museum-map/words.js";
import { theme } from "../theme/theme.styles.js";
import { cardStyles } from "./museum-card.styles.js";

/** One museum's card, as the template that other elements draw too. */
export const museumCard = (row: MuseumRow, level: number): TemplateResult =>
  html`<section class="card" part="card" aria-label=${row.name}>
    <p class="name" part="heading" role="heading" aria-level=${level}>${row.name}</p>
    <p class="where">${row.place}</p>
    ${facts(row, "website")}
  </section>`;

/**
 * One museum: where it is, what it is known for in figures, and its addresses, each fact with its mark where no source states it.
 *
 * Use it for a museum that the page has chosen; a page that wants one tag uses `<lansmuseer-museum>`.
 *
 * @tag lansmuseer-museum-card
 * @summary One museum's card.
 * @status stable
 * @since 0.2
 * @csspart card - The card.
 * @csspart heading - The museum's name.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The rule above the card.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerMuseumCard extends LitElement {
  static override styles: CSSResultGroup = [theme, cardStyles];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    language: { attribute: false },
    headingLevel: { attribute: false },
    theme: { attribute: false },
  };

  /** The museum in words. */
  declare data: MuseumRow | undefined;
  /** The language of the words. Default Swedish. */
  declare language: Language;
  /** Level of the name in the page's outline, 1 to 6. Default 2. */
  declare headingLevel: number;
  /** Light, dark, or as the page is. Default `auto`. */
  declare theme: Scheme | "auto";

  readonly #screen = new ScreenController(this);

  constructor() {
    super();
    this.language = "sv";
    this.headingLevel = 2;
    this.theme = "auto";
  }

  override render(): TemplateResult {
    const scheme = this.theme === "auto" ? this.#screen.scheme : this.theme;
    return html`${ruler}
      <div class="root" data-scheme=${scheme} lang=${this.language}>
        ${this.data === undefined ? nothing : museumCard(this.data, this.headingLevel)}
      </div>`;
  }
}
