import type { RecordSort, RecordTableView } from "@lansmuseer/view";
import { html, nothing, type TemplateResult } from "lit";

export interface ControlActions {
  readonly search: (text: string) => void;
  readonly sort: (sort: RecordSort) => void;
  readonly columns: (ids: readonly string[]) => void;
}

/** The search field, the choice of columns and, where no header is seen, of the order. */
export function recordControls(
  view: RecordTableView,
  typed: string,
  isNarrow: boolean,
  actions: ControlActions,
): TemplateResult {
  return html`<div class="controls" part="controls">
    <div class="field">
      <label for="search">${view.text.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${typed}
        @input=${(event: InputEvent) => {
          actions.search((event.target as HTMLInputElement).value);
        }}
      />
    </div>
    ${isNarrow ? order(view, actions) : nothing} ${choices(view, actions)}
  </div>`;
}

function order({ text, choices: all, sort }: RecordTableView, actions: ControlActions): TemplateResult {
  const options = all.flatMap(({ id, name }) =>
    [true, false].map((isDescending) => ({ id, name, isDescending })),
  );
  return html`<div class="field">
    <label for="order">${text.sort}</label>
    <select
      id="order"
      @change=${(event: Event) => {
        const { id, isDescending } = options[(event.target as HTMLSelectElement).selectedIndex]!;
        actions.sort({ column: id, isDescending });
      }}
    >
      ${options.map(
        ({ id, name, isDescending }) =>
          html`<option ?selected=${id === sort.column && isDescending === sort.isDescending}>
            ${name}, ${isDescending ? text.descending : text.ascending}
          </option>`,
      )}
    </select>
  </div>`;
}

function choices({ text, choices: all }: RecordTableView, actions: ControlActions): TemplateResult {
  return html`<details class="columns">
    <summary>${text.columns}</summary>
    <fieldset>
      <legend class="vh">${text.columns}</legend>
      ${all
        .filter(({ isFixed }) => !isFixed)
        .map(
          ({ id, name, isShown }) =>
            html`<label class="choice"
              ><input
                type="checkbox"
                .checked=${isShown}
                @change=${() => {
                  const shown = all.filter((each) => (each.id === id ? !isShown : each.isShown));
                  actions.columns(shown.map((each) => each.id));
                }}
              />
              ${name}</label
            >`,
        )}
    </fieldset>
  </details>`;
}
