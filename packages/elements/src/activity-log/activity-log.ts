import {
  activityLogView,
  type ActivitiesView,
  type ActivityLogData,
  type ActivityLogState,
  type ActivityLogView,
  type FigureScreen,
} from "@lansmuseer/view";
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { choiceList, choiceRow } from "../choices/choices.js";
import { idAt } from "../controllers/id-at.js";
import { memoizeLast } from "../controllers/memoize-last.js";
import { takeKey } from "../controllers/picture-keys.js";
import { Roving, type RovingField } from "../controllers/roving.js";
import { type FilterValue, LansmuseerFilterEvent, LansmuseerSelectEvent } from "../events/events.js";
import { FigureElement } from "../figure/figure-element.js";
import { activityList, firstRows, listStep, neverMet } from "./activity-list.js";
import { activityLogStyles } from "./activity-log.styles.js";
import { networkList } from "./network-list.js";
import { timelineDrawing } from "./timeline.js";

/**
 * What a region has done in its municipalities: dialogues, network meetings, training and study visits along time and as a
 * list, who was never met, and the networks that meet regularly.
 *
 * Use it when the page owns the state; a page that wants one tag uses `<lansmuseer-activity-log>`. Not for grants. The element
 * draws and asks: it filters nothing and selects nothing by itself.
 *
 * @tag lansmuseer-activity-log-view
 * @summary Activities of a region along time and as a list, with the municipalities that were never met.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When a kind, field, year or section is chosen, or let go of.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a municipality is chosen, or left.
 * @csspart choices - The choices of kind, field, year and municipality.
 * @csspart exports - The menu of files to take along.
 * @csspart heading - The title.
 * @csspart list - The activities, or the networks, in words.
 * @csspart never - The municipalities that were never met.
 * @csspart note - The line that says that values are made up.
 * @csspart section - The choice between activities and networks.
 * @csspart source - Where the records come from, with the buttons under the picture.
 * @csspart subtitle - The line under the title.
 * @csspart summary - The log in words.
 * @csspart table - The table.
 * @csspart timeline - The drawing.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The chosen municipality's part of a column.
 * @cssprop [--lansmuseer-bar=#7c8a95] - The columns.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerActivityLogView extends FigureElement<
  ActivityLogData,
  ActivityLogState,
  ActivityLogView
> {
  static override styles: CSSResultGroup = activityLogStyles;

  static override properties: PropertyDeclarations = {
    shown: { state: true },
  };

  /** What to draw. The same object as long as nothing changed. */
  declare data: ActivityLogData | undefined;
  /** What the owner has decided: language, section, filter and the chosen municipality. */
  declare state: ActivityLogState;
  declare private shown: number;

  readonly #roving = new Roving();
  protected override readonly arrange = memoizeLast(activityLogView);

  constructor() {
    super();
    this.state = { language: "sv", section: "activities", filter: {} };
    this.shown = firstRows;
  }

  override willUpdate(changed: PropertyValues): void {
    // Another choice is another list: it begins at its beginning.
    if (changed.has("state") && changed.get("state") !== undefined) this.shown = firstRows;
  }

  readonly #select = (code: string | undefined): void => {
    this.dispatchEvent(new LansmuseerSelectEvent(code));
  };

  #filter(field: string, value: FilterValue): void {
    this.dispatchEvent(new LansmuseerFilterEvent(field, value));
  }

  readonly #clear = (): void => {
    for (const field of Object.keys(this.state.filter)) this.#filter(field, []);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    takeKey(event, () => {
      if (this.drawn?.section !== "activities") return false;
      if (event.key === "Escape" && this.active !== undefined) {
        this.active = undefined;
        return true;
      }
      const field = fieldOf(this.drawn, event.key, this.active);
      return this.#roving.move(event, this.active, field, (id) => {
        this.active = id;
      });
    });
  };

  readonly #onClick = (event: MouseEvent): void => {
    this.active = idAt(event) ?? this.active;
  };

  protected override picture(view: ActivityLogView, { lineHeight }: FigureScreen): TemplateResult {
    const level = Math.min(this.headingLevel + 1, 6);
    return html`${this.#section(view)}
    ${
      view.section === "networks"
        ? networkList(view, level)
        : html`${this.#choices(view)}
          ${view.empty === undefined ? this.#activities(view, lineHeight, level) : this.#empty(view)}`
    }`;
  }

  #section({ sections, section, text }: ActivityLogView): TemplateResult | typeof nothing {
    if (sections.length === 0) return nothing;
    return html`<div part="section">
      ${choiceRow({
        name: "section",
        label: text.filters.section,
        choices: sections.map(({ id, label }) => ({ value: id, label, isChosen: id === section })),
        choose: (value) => {
          this.#filter("section", value);
        },
      })}
    </div>`;
  }

  #choices({ options, text, isFiltered }: ActivitiesView): TemplateResult {
    const list = (field: "kind" | "field" | "year"): TemplateResult | typeof nothing =>
      options[field].length === 0
        ? nothing
        : choiceList({
            id: field,
            label: text.filters[field],
            choices: options[field],
            none: text.all[field],
            choose: (value) => {
              this.#filter(field, filterOf(field, value));
            },
          });
    return html`<div class="choices" part="choices">
      ${list("kind")}${list("field")}${list("year")}
      ${choiceList({
        id: "municipality",
        label: text.filters.municipality,
        choices: options.municipality,
        none: text.all.municipality,
        choose: (value) => {
          this.#select(value === "" ? undefined : value);
        },
      })}
      ${isFiltered ? this.#clearButton(text.clear) : nothing}
    </div>`;
  }

  #clearButton(label: string): TemplateResult {
    return html`<button type="button" class="linkbutton" @click=${this.#clear}>${label}</button>`;
  }

  #empty({ empty, text, isFiltered }: ActivitiesView): TemplateResult {
    return html`<div class="empty" part="list">
      <p role="status">${empty}</p>
      ${isFiltered ? html`<button type="button" class="plainbutton" @click=${this.#clear}>${text.clear}</button>` : nothing}
    </div>`;
  }

  #activities(view: ActivitiesView, lineHeight: number, level: number): TemplateResult {
    const more = (): void => {
      this.shown += listStep;
    };
    return html`${neverMet(view, this.state.selected, level, this.#select)}${this.#timeline(view, lineHeight, level)}
    ${activityList(view, level, this.shown, more)}`;
  }

  #timeline(view: ActivitiesView, lineHeight: number, level: number): TemplateResult | typeof nothing {
    const { timeline, text, words } = view;
    if (timeline === undefined) return nothing;
    const columns = timeline.lanes.flatMap((lane) => lane.columns);
    const active = columns.find(({ id }) => id === this.active);
    return html`<section class="timelinebox" aria-labelledby="timeline">
      <p class="listtitle" id="timeline" role="heading" aria-level=${level}>${text.timeline}</p>
      <p class="unit">${text.timelineUnit[timeline.step]}</p>
      <div
        class="timeline"
        part="timeline"
        role="listbox"
        tabindex="0"
        aria-labelledby="timeline"
        aria-describedby="summary help"
        aria-activedescendant=${active === undefined ? nothing : `t-${active.id}`}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
      >
        ${timelineDrawing(view, active?.id, lineHeight)}
      </div>
      <p class="told">${active === undefined ? nothing : active.spoken}</p>
      <p class="help" id="help">${words.keyboardHelp}</p>
    </section>`;
  }
}

/** What a choice of a list asks for: a year is a run from itself to itself. */
function filterOf(field: "kind" | "field" | "year", chosen: string): FilterValue {
  const values = chosen.split(" ").filter((value) => value !== "");
  const [first, last] = [values.at(-1), values[0]];
  return field === "year" && first !== undefined && last !== undefined ? { from: first, to: last } : values;
}

/**
 * What a key can come to: left and right the columns of the lane that the reader is in, up and down those of the next lane,
 * home, end and letters all.
 */
function fieldOf({ timeline }: ActivitiesView, key: string, active: string | undefined): RovingField {
  const lanes = timeline?.lanes ?? [];
  const columns = lanes.flatMap((lane) => lane.columns);
  const here = lanes.findIndex((lane) => lane.columns.some(({ id }) => id === active));
  const near = key === "ArrowUp" ? here - 1 : key === "ArrowDown" ? here + 1 : here;
  const within = lanes[near]?.columns ?? [];
  return {
    spots: [...columns.filter(({ id }) => id === active), ...within].map(({ id, x, y, width, height }) => ({
      id,
      x: x + width / 2,
      y: y + height,
    })),
    names: columns.map(({ id, spoken }) => ({ id, name: spoken })),
    order: columns.map(({ id }) => id),
    start: undefined,
  };
}
