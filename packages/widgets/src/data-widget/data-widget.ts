import { parsePlainDate } from "@lansmuseer/domain";
import {
  type ExportKind,
  exportKinds,
  type FigureFrame,
  LansmuseerErrorEvent,
  loadStatus,
  loadStatusStyles,
} from "@lansmuseer/elements";
import type { LoadFailure, OpenPackage, ResourceKind } from "@lansmuseer/sources/web";
import type { FigureAbout } from "@lansmuseer/view";
import {
  css,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { oneOf, report } from "../attributes/attributes.js";
import { type Group, groupOf, makeGroup } from "../group/group.js";
import { languageOf } from "../language/language-of.js";
import { aboutPackage, type DrawnSources } from "../source/about-package.js";
import { type Once, SourceController } from "../source/source-controller.js";

/** What a widget hands to the element that it draws with. */
export interface WidgetFrame {
  readonly frame: FigureFrame;
  readonly about: FigureAbout;
  /** px, where the page asks for a height. */
  readonly height: number | undefined;
}

/** Attributes that all widgets with data have in common. */
const common: PropertyDeclarations = {
  src: {},
  lang: { reflect: true },
  heading: {},
  headingLevel: { attribute: "heading-level", type: Number },
  view: {},
  region: {},
  municipality: {},
  year: {},
  area: {},
  theme: {},
  height: { type: Number },
  group: {},
  export: {},
  source: {},
  sourceUrl: { attribute: "source-url" },
  asOf: { attribute: "as-of" },
  data: { attribute: false },
};

/**
 * A widget that shows data of the page's author: it loads what `src` names, says how that goes, shares filters and selection
 * with its group, and draws with one element. What stands inside the tag is shown where scripts do not run.
 *
 * A widget of its own says what it needs of a package (`load`), what a page may give instead (`given`), and what it draws
 * (`draw`).
 */
export abstract class DataWidget<Loaded, Given = Loaded> extends LitElement {
  static override styles: CSSResultGroup = [
    loadStatusStyles,
    css`
      :host {
        display: block;
      }
      :host([hidden]) {
        display: none;
      }
    `,
  ];

  static override properties: PropertyDeclarations = common;

  /** Address of a `datapackage.json`, or of one CSV, JSON, Arrow or Parquet file, on the page's own site. */
  declare src: string | undefined;
  /** The title, instead of the widget's own. */
  declare heading: string | undefined;
  /** Level of the title in the page's outline, 1 to 6. Default 2. */
  declare headingLevel: number;
  /** `both` (default), `picture` without the table, or `table` without the picture. */
  declare view: string;
  /** Region code, such as `12`. */
  declare region: string | undefined;
  /** Municipality code, such as `1291`: the page's own. */
  declare municipality: string | undefined;
  /** A year, `2024`, or a run of years, `2019-2024`. */
  declare year: string | undefined;
  /** Id of a cultural area, such as `film`. */
  declare area: string | undefined;
  /** `auto` (default) is as the page is, `light` or `dark`. */
  declare theme: string;
  /** Height of the picture in px. */
  declare height: number | undefined;
  /** Widgets on a page with the same word here share filters and selection. */
  declare group: string | undefined;
  /** What a reader may take along: some of `csv excel svg png link print`, or `none`. Default all. */
  declare export: string | undefined;
  /** Where the data comes from, instead of what the package says. */
  declare source: string | undefined;
  /** Address of the source. */
  declare sourceUrl: string | undefined;
  /** ISO date that the data is from, instead of what the package says. */
  declare asOf: string | undefined;
  /** The data itself, instead of `src`. */
  declare data: Given | undefined;

  /** A widget alone is a group of one, also when it is moved in the page. */
  readonly #alone = makeGroup();
  /** What is shared with the group. */
  protected members: Group = this.#alone;
  #leave: (() => void) | undefined;
  readonly #source = new SourceController<Loaded>(this, {
    src: () => (this.data === undefined ? this.src : undefined),
    load: (opened, once, show) => this.load(opened, once, show),
    failed: (failure) => {
      this.#fail(failure);
    },
  });

  constructor() {
    super();
    this.headingLevel = 2;
    this.view = "both";
    this.theme = "auto";
  }

  /** What the widget needs of a package. `show` takes what can be shown while the rest is on its way. */
  protected abstract load(opened: OpenPackage, once: Once, show: (loaded: Loaded) => void): Promise<Loaded>;
  /** What `data` comes to. */
  protected abstract given(data: Given): Loaded;
  /** The files of a package that the figure is drawn from: they are what its source line names. */
  protected abstract get drawnFrom(): readonly ResourceKind[];
  /** Where the drawn rows of a file come from, when not all of its rows are drawn and they tell of themselves. */
  protected drawnSources?(loaded: Loaded): DrawnSources;
  /** False while what has come on the way does not tell what is asked: it is waited for then. */
  protected canDraw?(loaded: Loaded): boolean;
  protected abstract draw(loaded: Loaded, frame: WidgetFrame): TemplateResult | typeof nothing;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    this.#leave = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("group") && this.isConnected) this.#join();
    const check = (attribute: string, values: readonly string[], allowed: readonly string[]): void => {
      if (changed.has(attribute)) for (const value of values) this.check(attribute, value, allowed);
    };
    check("view", [this.view], ["both", "picture", "table"]);
    check("theme", [this.theme], ["auto", "light", "dark"]);
    if (changed.has("asOf") && parsePlainDate(this.asOf) === undefined)
      this.check("as-of", this.asOf, ["2026-11-26"]);
    check("export", this.export?.split(/\s+/) ?? [], [...exportKinds, "none"]);
  }

  /** The group that the widget is in, if any. */
  protected get groupName(): string | undefined {
    return this.group === "" ? undefined : this.group;
  }

  #join(): void {
    this.#leave?.();
    const name = this.groupName;
    this.members = name === undefined ? this.#alone : groupOf(name);
    this.#leave = this.members.follow(() => {
      this.requestUpdate();
    });
  }

  /** Tells the page's author about a value of an attribute that cannot be used. */
  protected check(attribute: string, value: string | undefined, allowed: readonly string[]): void {
    if (!value || allowed.includes(value)) return;
    const message = report("unknown-value", { tag: this.localName, attribute, value, allowed });
    this.dispatchEvent(new LansmuseerErrorEvent("unknown-value", message));
  }

  #fail({ problem, message }: LoadFailure): void {
    console.warn(`<${this.localName} src="${this.src ?? ""}">: ${message} (docs/messages.md#${problem})`);
    this.dispatchEvent(new LansmuseerErrorEvent(problem, message));
  }

  get #frame(): FigureFrame {
    const words = this.export?.split(/\s+/);
    return {
      language: languageOf(this),
      twins: oneOf(this.view, ["both", "picture", "table"]),
      headingLevel: this.headingLevel >= 1 && this.headingLevel <= 6 ? this.headingLevel : 2,
      theme: oneOf(this.theme, ["auto", "light", "dark"]),
      exports:
        words === undefined ? exportKinds : exportKinds.filter((kind: ExportKind) => words.includes(kind)),
      link: location.href,
    };
  }

  #about(loaded: Loaded, opened: OpenPackage | undefined): FigureAbout {
    const told = aboutPackage(opened, this.drawnFrom, languageOf(this), this.drawnSources?.(loaded));
    return {
      ...told,
      heading: this.heading,
      source: this.source ?? told.source,
      sourceUrl: this.sourceUrl,
      asOf: parsePlainDate(this.asOf) ?? told.asOf,
    };
  }

  override render(): TemplateResult | typeof nothing {
    const { data } = this;
    const frame = this.#frame;
    const { opened, loaded, status, retry } = this.#source;
    const come = data === undefined ? loaded : this.given(data);
    if (come === undefined && this.src === undefined) return html`<slot></slot>`;
    const shown = come !== undefined && this.canDraw?.(come) !== false ? come : undefined;
    const href = this.src === undefined ? undefined : new URL(this.src, document.baseURI).href;
    const said =
      data === undefined && (shown === undefined || status.kind !== "loading")
        ? loadStatus(status, {
            language: frame.language,
            href,
            retry,
          })
        : nothing;
    const drawn =
      shown === undefined
        ? nothing
        : this.draw(shown, {
            frame,
            about: this.#about(shown, data === undefined ? opened : undefined),
            height: Number.isFinite(this.height) ? this.height : undefined,
          });
    return html`${said}${drawn}`;
  }
}
