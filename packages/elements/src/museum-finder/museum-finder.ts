import type { Language, MuseumFinderView } from "@lansmuseer/view";
import {
  css,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { ruler, ScreenController, type Scheme } from "../controllers/screen-controller.js";
import { LansmuseerSelectEvent } from "../events/events.js";
import { museumCard } from "../museum-card/museum-card.js";
import { cardStyles } from "../museum-card/museum-card.styles.js";
import { theme } from "../theme/theme.styles.js";

/**
 * A list of all municipalities to choose from, and the museum or museums that answer for the chosen one.
 *
 * Use it when the page owns the choice; a page that wants one tag uses `<lansmuseer-museum-finder>`.
 *
 * @tag lansmuseer-museum-finder-view
 * @summary From a municipality to its county museum.
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
export class LansmuseerMuseumFinderView extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    cardStyles,
    css`
      .title {
        font-size: 1.25em;
        font-weight: 700;
        line-height: 1.25;
        margin-block-end: 0.5em;
      }
      label {
        display: block;
        font-weight: 600;
      }
      select {
        font: inherit;
        color: inherit;
        background: var(--_surface);
        min-block-size: 44px;
        max-inline-size: 100%;
        border: 1px solid var(--_line-strong);
        border-radius: 4px;
        padding-inline: 0.5em;
        margin-block: 0.25em 0.75em;
      }
      .answer {
        margin-block-end: 0.75em;
      }
      .card {
        margin-block-end: 1em;
      }
      @media print {
        label,
        select {
          display: none;
        }
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    language: { attribute: false },
    heading: { attribute: false },
    selected: { attribute: false },
    headingLevel: { attribute: false },
    theme: { attribute: false },
  };

  /** What there is to choose from, and the museums of what is chosen. */
  declare data: MuseumFinderView | undefined;
  /** The language of the words. Default Swedish. */
  declare language: Language;
  /** The heading, instead of the element's own. */
  declare heading: string | undefined;
  /** The code of the municipality that is chosen. */
  declare selected: string | undefined;
  /** Level of the heading in the page's outline, 1 to 6. Default 2. */
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

  readonly #onChange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.dispatchEvent(new LansmuseerSelectEvent(value === "" ? undefined : value));
  };

  override render(): TemplateResult {
    const scheme = this.theme === "auto" ? this.#screen.scheme : this.theme;
    return html`${ruler}
      <div class="root" data-scheme=${scheme} lang=${this.language}>
        ${this.data === undefined ? nothing : this.#content(this.data)}
      </div>`;
  }

  #content({ text, groups, museums, answer }: MuseumFinderView): TemplateResult {
    const level = Math.min(6, this.headingLevel + 1);
    return html`<p class="title" part="heading" role="heading" aria-level=${this.headingLevel}>
        ${this.heading?.trim() ? this.heading : text.title}
      </p>
      <label for="municipality">${text.label}</label>
      <select id="municipality" part="select" @change=${this.#onChange}>
        <option value="" ?selected=${this.selected === undefined}>${text.choose}</option>
        ${groups.map(
          ({ county, options }) =>
            html`<optgroup label=${county}>
              ${options.map(
                ({ code, name }) =>
                  html`<option value=${code} ?selected=${code === this.selected}>${name}</option>`,
              )}
            </optgroup>`,
        )}
      </select>
      <p class="answer" role="status" .textContent=${answer}></p>
      ${museums.map((row) => museumCard(row, level))}`;
  }
}
