import {
  type AnswerContext,
  type AnswerTo,
  answerWith,
  type Clause,
  type FieldName,
  type GrantQuery,
  rowsWhere,
} from "@lansmuseer/aggregate";
import type { LansmuseerFilterEvent, LansmuseerSelectEvent } from "@lansmuseer/elements";
import { type Grant, culturalAreas } from "@lansmuseer/domain";
import { regions } from "@lansmuseer/places";
import type { OpenPackage, ResourceKind } from "@lansmuseer/sources/web";
import { type PropertyDeclarations, type PropertyValues } from "lit";
import { checkPlaces } from "../attributes/place-values.js";
import { DataWidget } from "../data-widget/data-widget.js";
import { clauseOf, yearsIn } from "../group/clauses.js";
import type { Once } from "../source/source-controller.js";
import { UrlState } from "../url-state/url-state.js";
import { canMeet, loadGrants, type LoadedGrants, loadedGrants } from "./load-grants.js";

/**
 * A widget of grants: it asks the engine under the page's own conditions and those of its group, and hands what its element
 * asks for to the group.
 */
export abstract class GrantWidget extends DataWidget<LoadedGrants, readonly Grant[]> {
  static override properties: PropertyDeclarations = {
    ...DataWidget.properties,
    urlState: { attribute: "url-state" },
  };

  /**
   * Keeps the group's filters and selection in the page's address, in parameters that begin with this word. For one widget
   * of a group.
   */
  declare urlState: string | undefined;

  constructor() {
    super();
    this.addController(new UrlState(this, () => (this.urlState === undefined ? undefined : this.members)));
  }

  protected override get drawnFrom(): readonly ResourceKind[] {
    return ["grants"];
  }

  protected override load(
    opened: OpenPackage,
    once: Once,
    show: (loaded: LoadedGrants) => void,
  ): Promise<LoadedGrants> {
    return loadGrants(opened, once, show);
  }

  #given: { readonly of: readonly Grant[]; readonly loaded: LoadedGrants } | undefined;

  protected override given(data: readonly Grant[]): LoadedGrants {
    if (this.#given?.of !== data) this.#given = { of: data, loaded: loadedGrants(data) };
    return this.#given.loaded;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    checkPlaces(changed, this, (attribute, value, allowed) => {
      this.check(attribute, value, allowed);
    });
    if (changed.has("area"))
      this.check(
        "area",
        this.area,
        culturalAreas.map(({ id }) => id),
      );
    if (changed.has("year") && this.year !== undefined && yearsIn(this.year) === undefined)
      this.check("year", this.year, ["2024", "2019-2024"]);
  }

  /** What the page's own attributes keep. */
  protected get pageClauses(): readonly Clause[] {
    const clauses: Clause[] = [];
    const years = this.year === undefined ? undefined : yearsIn(this.year);
    if (years !== undefined) clauses.push({ field: "year", value: years });
    if (culturalAreas.some(({ id }) => id === this.area))
      clauses.push({ field: "area", value: [this.area!] });
    if (regions.some(({ code }) => code === this.region))
      clauses.push({ field: "region", value: [this.region!] });
    return clauses;
  }

  /** All conditions but those of the group on the fields that a view is chosen in itself. */
  protected clausesBeside(...own: readonly FieldName[]): readonly Clause[] {
    return [...this.pageClauses, ...this.members.state.clauses.filter(({ field }) => !own.includes(field))];
  }

  protected override canDraw(loaded: LoadedGrants): boolean {
    return canMeet(loaded, this.clausesBeside());
  }

  #answers = new Map<string, unknown>();
  #asked: LoadedGrants | undefined;

  /**
   * The answer to a question under the conditions of page and group. The same object while nothing has changed, so that an
   * element's view model is made once.
   *
   * @param own fields that the view is chosen in: conditions on them do not filter it
   * @param context what the answer goes by, instead of what the engine knows
   */
  protected ask<const Q extends Omit<GrantQuery, "where" | "version">>(
    loaded: LoadedGrants,
    question: Q,
    own: readonly FieldName[] = [],
    context?: AnswerContext,
  ): AnswerTo<Q & { readonly version: 1; readonly where: readonly Clause[] }> {
    if (this.#asked !== loaded) {
      this.#asked = loaded;
      this.#answers = new Map();
    }
    const query = { ...question, version: 1, where: this.clausesBeside(...own) } as const;
    const key = JSON.stringify([query, context]);
    if (!this.#answers.has(key)) {
      // A session of brushing asks many questions; the last ones are enough.
      if (this.#answers.size > 200) this.#answers.clear();
      const { engine } = loaded;
      const answer =
        context === undefined
          ? engine.answer(query)
          : answerWith((asked) => engine.tally(asked), query, context);
      this.#answers.set(key, answer);
    }
    return this.#answers.get(key) as AnswerTo<Q & { readonly version: 1; readonly where: readonly Clause[] }>;
  }

  /** The grants under all conditions, by their numbers. */
  protected rows(loaded: LoadedGrants): Uint32Array {
    return rowsWhere(loaded.engine.table, this.clausesBeside());
  }

  /** For the events of the element: what it asks for is the group's to give. */
  protected readonly onSelect = (event: LansmuseerSelectEvent): void => {
    this.members.select(event.id);
  };

  protected readonly onFilter = (event: LansmuseerFilterEvent): void => {
    const clause = clauseOf(event.field, event.value);
    if (clause !== undefined) this.members.filter(clause);
  };
}
