import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

/** Something that a reader may choose about a figure, such as what it is split by. */
export interface FigureChoice {
  /** What a filter event calls it. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A list for each choice, with its label above. */
export function figureChoices(
  choices: readonly FigureChoice[],
  choose: (id: string, value: string) => void,
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  return html`<div class="choices" part="choices">
    ${choices.map(
      ({ id, label, value, options }) =>
        html`<div class="choice">
          <label for=${`choice-${id}`}>${label}</label>
          <select
            id=${`choice-${id}`}
            @change=${(event: Event) => {
              const { selectedIndex } = event.target as HTMLSelectElement;
              choose(id, options[selectedIndex]!.value);
            }}
          >
            ${options.map(
              // Live: what the reader has picked may not be what the owner answers with.
              (option) => html`<option .selected=${live(option.value === value)}>${option.label}</option>`,
            )}
          </select>
        </div>`,
    )}
  </div>`;
}
