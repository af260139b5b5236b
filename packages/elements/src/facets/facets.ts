import {
  facetsView,
  type FacetOption,
  type FacetGroup,
  type FacetsData,
  type FacetsState,
  type FacetsView,
  type OpenFields,
} from "@lansmuseer/view";
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { dataLang } from "../figure/data-words.js";
import { memoizeLast } from "../controllers/memoize-last.js";
import { ruler, ScreenController, type Scheme } from "../controllers/screen-controller.js";
import { LansmuseerFilterEvent, type FilterValue } from "../events/events.js";
import { figureStyles } from "../figure/figure.styles.js";
import { facetsStyles } from "./facets.styles.js";

/** Beyond so many values a field shows the first of them, and the rest on request. */
const shortList = 12;

/**
 * Fields to choose in, with how many decisions each value would keep, and what all choices together come to.
 *
 * Use it beside figures that follow the same choices. It asks with `lansmuseer-filter`: the field, and all of its values that
 * are to be chosen; `find:recipient` with what has been typed. Not for a form that is sent.
 *
 * @tag lansmuseer-facets
 * @summary Choices among grants, with counts that follow each other.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When a choice is made or taken back, or a name is typed.
 * @csspart chips - What has been chosen.
 * @csspart fields - The fields.
 * @csspart heading - The heading.
 * @csspart result - What the choices come to.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerFacets extends LitElement {
  static override styles: CSSResultGroup = [figureStyles, facetsStyles];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    state: { attribute: false },
    headingLevel: { attribute: false },
    theme: { attribute: false },
    compact: { attribute: false },
    expanded: { state: true },
    open: { state: true },
  };

  /** What there is to choose from. The same object as long as nothing changed. */
  declare data: FacetsData | undefined;
  /** What has been chosen, and the language. */
  declare state: FacetsState;
  /** Level of the heading, 1 to 6. Default 3. */
  declare headingLevel: number;
  /** Light, dark, or as the page is. Default `auto`. */
  declare theme: Scheme | "auto";
  /** True where the fields are to stand behind one heading until they are asked for. Default false. */
  declare compact: boolean;
  declare private expanded: ReadonlySet<string>;
  declare private open: OpenFields;

  readonly #screen = new ScreenController(this);
  readonly #view = memoizeLast(facetsView);

  constructor() {
    super();
    this.state = { language: "sv", chosen: {} };
    this.headingLevel = 3;
    this.theme = "auto";
    this.compact = false;
    this.expanded = new Set();
    this.open = {};
  }

  #ask(field: string, value: FilterValue): void {
    this.dispatchEvent(new LansmuseerFilterEvent(field, value));
  }

  #clear(): void {
    for (const field of Object.keys(this.state.chosen)) this.#ask(field, []);
  }

  #toggle({ field }: Pick<FacetGroup, "field">, { value, isChosen }: FacetOption): void {
    const choice = this.state.chosen[field];
    const before = choice === undefined || "from" in choice ? [] : choice;
    this.#ask(field, isChosen ? before.filter((each) => each !== value) : [...before, value]);
  }

  override render(): TemplateResult {
    const { data, state, theme } = this;
    const view = data && this.#view(data, state, this.open);
    return html`${ruler}
      <div class="root" data-scheme=${theme === "auto" ? this.#screen.scheme : theme} lang=${state.language}>
        ${view === undefined ? nothing : this.#content(view)}
      </div>`;
  }

  #content(view: FacetsView): TemplateResult {
    const { text } = view;
    return html`<p class="heading" part="heading" role="heading" aria-level=${this.headingLevel}>
        ${text.title}
      </p>
      <p class="result" part="result" role="status" .textContent=${view.result}></p>
      ${this.#ways(view)} ${this.#chips(view)}
      ${
        this.compact
          ? html`<details class="all">
              <summary>${text.choose}</summary>
              ${this.#fields(view)}
            </details>`
          : this.#fields(view)
      }`;
  }

  #fields(view: FacetsView): TemplateResult {
    return html`<div class="fields" part="fields">
      ${view.years.all.length > 1 ? this.#years(view) : nothing}
      ${view.groups.map((group) => this.#group(group, view))} ${this.#recipients(view)}
    </div>`;
  }

  #ways({ ways }: FacetsView): TemplateResult | typeof nothing {
    if (ways.length === 0) return nothing;
    return html`<ul class="ways" role="list">
      ${ways.map(
        ({ field, label }) =>
          html`<li>
            <button
              type="button"
              class="linkbutton"
              @click=${() => {
                this.#ask(field, []);
              }}
            >
              ${label}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #chips({ chips, text }: FacetsView): TemplateResult | typeof nothing {
    if (chips.length === 0) return nothing;
    return html`<ul class="chips" role="list" part="chips" aria-label=${text.chosen}>
        ${chips.map(
          ({ field, label, rest, isData }) =>
            html`<li>
              <button
                type="button"
                class="chip"
                aria-label=${text.remove(label)}
                @click=${() => {
                  this.#ask(field, rest);
                }}
              >
                <span lang=${dataLang(isData, this.state.language)}>${label}</span
                ><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8"></path></svg>
              </button>
            </li>`,
        )}
      </ul>
      <button
        type="button"
        class="linkbutton reset"
        @click=${() => {
          this.#clear();
        }}
      >
        ${text.reset}
      </button>`;
  }

  #years({ years, text }: FacetsView): TemplateResult {
    const select = (id: "from" | "to", label: string): TemplateResult => {
      const choose = (event: Event): void => {
        const { value } = event.target as HTMLSelectElement;
        const [from, to] = id === "from" ? [value, years.to] : [years.from, value];
        this.#ask("year", from <= to ? { from, to } : { from: value, to: value });
      };
      return html`<label class="year"
        ><span>${label}</span
        ><select @change=${choose} data-year=${id}>
          ${years.all.map((year) => html`<option value=${year} ?selected=${year === years[id]}>${year}</option>`)}
        </select></label
      >`;
    };
    return html`<div>
      <fieldset class="years">
        <legend>${years.name}</legend>
        ${select("from", text.from)}${select("to", text.to)}
      </fieldset>
    </div>`;
  }

  #group(group: FacetGroup, { text }: FacetsView): TemplateResult {
    const { field, name, options, chosen, isOpen } = group;
    const isLong = options.length > shortList + 2;
    const isExpanded = this.expanded.has(field);
    const shown =
      isLong && !isExpanded ? options.filter(({ isChosen }, at) => at < shortList || isChosen) : options;
    const expand = (): void => {
      const expanded = new Set(this.expanded);
      if (!expanded.delete(field)) expanded.add(field);
      this.expanded = expanded;
    };
    const toggle = (event: Event): void => {
      const now = (event.target as HTMLDetailsElement).open;
      if (now !== isOpen) this.open = { ...this.open, [field]: now };
    };
    return html`<details ?open=${isOpen} @toggle=${toggle}>
      <summary>
        <span>${name}${chosen > 0 ? html` <span class="badge">${chosen}</span>` : nothing}</span>
      </summary>
      <fieldset aria-label=${name}>
        ${shown.map((option) => this.#option(group, option))}
        ${
          isLong
            ? html`<button
                type="button"
                class="linkbutton"
                aria-expanded=${String(isExpanded)}
                @click=${expand}
              >
                ${isExpanded ? text.showFewer : text.showAll(options.length)}
              </button>`
            : nothing
        }
      </fieldset>
    </details>`;
  }

  #option(group: Pick<FacetGroup, "field">, option: FacetOption): TemplateResult {
    const toggle = (): void => {
      this.#toggle(group, option);
    };
    return html`<label class="option ${option.isEmpty && !option.isChosen ? "empty" : ""}"
      ><input type="checkbox" .checked=${option.isChosen} @change=${toggle} /><span
        class="optionname"
        lang=${dataLang(option.isData, this.state.language)}
        >${option.name}</span
      ><span class="count">${option.count}</span></label
    >`;
  }

  #recipients({ recipients, text }: FacetsView): TemplateResult {
    const find = (event: InputEvent): void => {
      this.#ask("find:recipient", (event.target as HTMLInputElement).value);
    };
    return html`<div class="search">
      <label for="recipient">${text.recipientSearch}</label>
      <input
        id="recipient"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${recipients.typed}
        @input=${find}
      />
      <p class="status" role="status" .textContent=${recipients.status}></p>
      ${
        recipients.options.length === 0
          ? nothing
          : html`<fieldset aria-label=${recipients.name}>
              ${recipients.options.map((option) => this.#option(recipients, option))}
            </fieldset>`
      }
    </div>`;
  }
}
