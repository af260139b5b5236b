import { html, nothing, type TemplateResult } from "lit";

/** One value that may be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly isDisabled?: boolean;
}

interface ListOfChoices {
  /** Unique in the element. */
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What stands first and chooses nothing; left out where something is always chosen. */
  readonly none?: string;
  readonly choose: (value: string) => void;
}

/** A native list with its label: every keyboard, every screen reader and every phone knows it. */
export function choiceList({ id, label, choices, none, choose }: ListOfChoices): TemplateResult {
  return html`<div class="choice">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(event: Event) => {
        choose((event.target as HTMLSelectElement).value);
      }}
    >
      ${none === undefined ? nothing : html`<option value="" ?selected=${!choices.some(({ isChosen }) => isChosen)}>${none}</option>`}
      ${choices.map(
        (each) => html`<option value=${each.value} ?selected=${each.isChosen}>${each.label}</option>`,
      )}
    </select>
  </div>`;
}

interface SetOfChoices {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly choose: (value: string) => void;
}

/** A few values side by side, of which one is chosen. */
export function choiceRow({ name, label, choices, choose }: SetOfChoices): TemplateResult {
  return html`<fieldset class="choicerow">
    <legend>${label}</legend>
    ${choices.map(
      ({ value, label: text, isChosen }) =>
        html`<label class="radio"
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${isChosen}
            @change=${() => {
              choose(value);
            }}
          /><span>${text}</span></label
        >`,
    )}
  </fieldset>`;
}

/** Many values of which several may be chosen, folded away under their label. */
export function choiceBoxes({ label, choices, choose }: Omit<SetOfChoices, "name">): TemplateResult {
  return html`<details class="choiceboxes">
    <summary>${label}</summary>
    <ul role="list">
      ${choices.map(
        ({ value, label: text, isChosen, isDisabled = false }) =>
          html`<li>
            <label class="check"
              ><input
                type="checkbox"
                value=${value}
                .checked=${isChosen}
                ?disabled=${isDisabled}
                @change=${() => {
                  choose(value);
                }}
              /><span>${text}</span></label
            >
          </li>`,
      )}
    </ul>
  </details>`;
}
