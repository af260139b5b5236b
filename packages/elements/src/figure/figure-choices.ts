import { html, nothing, type TemplateResult } from "lit";
import { LansmuseerFilterEvent } from "../events/events.js";

/** Something that a reader may choose about a figure, such as what it is split by. */
export interface FigureChoice {
  /** What a filter event calls it. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A list for each choice, with its label above; what is chosen in one, `host` asks for. */
export function figureChoices(
  host: EventTarget,
  choices: readonly FigureChoice[],
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
              host.dispatchEvent(new LansmuseerFilterEvent(id, options[selectedIndex]!.value));
            }}
          >
            ${options.map(
              (option) => html`<option ?selected=${option.value === value}>${option.label}</option>`,
            )}
          </select>
        </div>`,
    )}
  </div>`;
}
