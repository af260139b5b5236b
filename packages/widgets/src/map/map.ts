import {
  LansmuseerErrorEvent,
  type LansmuseerFilterEvent,
  type LansmuseerSelectEvent,
  type LinkMode,
  type Scheme,
} from "@lansmuseer/elements";
import "@lansmuseer/elements/museum-map/museum-map.define.js";
import { museumRegister, type MuseumMapParts, type MuseumMapState } from "@lansmuseer/view";
import {
  css,
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { languageOf } from "../language/language-of.js";
import { oneOf, report } from "../attributes/attributes.js";

/** The lowest picture that a page may ask for, px. */
const lowest = 320;
const isHigh = (height: number | undefined): boolean =>
  height !== undefined && height >= lowest && height < Infinity;

/** What each attribute may be; the first is what stands where none is given. */
const allowed: {
  readonly museum: readonly string[];
  readonly region: readonly string[];
  readonly view: readonly [MuseumMapParts, ...MuseumMapParts[]];
  readonly link: readonly [LinkMode, ...LinkMode[]];
  readonly theme: readonly ["auto", ...Scheme[]];
  readonly headingLevel: readonly string[];
  readonly height: readonly string[];
} = {
  museum: museumRegister.museums.map(({ id }) => id),
  region: [...new Set(museumRegister.museums.map(({ region }) => region))],
  view: ["both", "picture", "table"],
  link: ["detail", "website", "none"],
  theme: ["auto", "light", "dark"],
  headingLevel: ["1", "2", "3", "4", "5", "6"],
  height: [`≥ ${lowest}`],
};

/**
 * Sweden's regional museums on a page, from one script and one tag. Data and geometry come with the script:
 * nothing is fetched. What stands inside the tag is shown where scripts do not run.
 *
 * @tag lansmuseer-map
 * @summary "Sveriges största museum": the 24 regional museums, a list and a table.
 * @status stable
 * @since 0.1
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When an attribute has a value that cannot be used.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When the visitor chooses a museum, or leaves it.
 * @csspart controls - The buttons for zooming and moving.
 * @csspart details - The facts of the chosen museum.
 * @csspart heading - The title.
 * @csspart key - What the symbols mean.
 * @csspart list - The list with its heading.
 * @csspart map - The drawing.
 * @csspart search - The search field with its label.
 * @csspart source - The line with source, date and file.
 * @csspart subtitle - The line under the title.
 * @csspart table - The table.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The page's own museum.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerMap extends LitElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  static override properties: PropertyDeclarations = {
    museum: {},
    region: {},
    view: {},
    heading: {},
    headingLevel: { attribute: "heading-level", type: Number },
    link: {},
    theme: {},
    renderer: {},
    basemap: {},
    height: { type: Number },
    lang: { reflect: true },
    selected: { state: true },
    search: { state: true },
  };

  /** Id of the page's own museum, such as `jamtli`: it is highlighted with the area it serves. */
  declare museum: string | undefined;
  /** Region code, such as `14`: fills the map with that county and lists its museums. */
  declare region: string | undefined;
  /** `both` (default), `picture` without the list, or `table` without the picture. */
  declare view: MuseumMapParts;
  /** The title, instead of the widget's own. */
  declare heading: string | undefined;
  /** Level of the title in the page's outline, 1 to 6. Default 2. */
  declare headingLevel: number;
  /** Where the list leads: `detail` (default) here, `website` straight to the museum, `none` here, without links. */
  declare link: LinkMode;
  /** `auto` (default) as the page is, `light` or `dark`. */
  declare theme: Scheme | "auto";
  /** `svg` (default), or `gl` for a movable map where `lansmuseer-map-gl.js` or `lansmuseer.js` is loaded. */
  declare renderer: "svg" | "gl" | undefined;
  /** Address of a style or a PMTiles file on the page's own host, to lie under the movable map. Default none. */
  declare basemap: string | undefined;
  /** Height of the picture in px, from 320. Default by width. */
  declare height: number | undefined;
  /** `sv` or `en`; else the language of the page around, else Swedish. */
  declare lang: string;
  declare private selected: string | undefined;
  declare private search: string;

  #owned: MuseumMapState = { language: "sv", parts: "both", search: "" };

  constructor() {
    super();
    this.view = "both";
    this.headingLevel = 2;
    this.link = "detail";
    this.theme = "auto";
    this.search = "";
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const [property, values] of Object.entries(allowed) as [keyof typeof allowed, readonly string[]][])
      if (changed.has(property)) this.#check(property, values);
    this.#owned = {
      language: languageOf(this),
      parts: oneOf(this.view, allowed.view),
      own: this.museum,
      selected: this.selected,
      region: this.region,
      search: this.search,
      heading: this.heading,
      renderer: this.renderer,
      basemap: this.basemap,
      height: isHigh(this.height) ? this.height : undefined,
    };
  }

  #check(property: keyof typeof allowed, values: readonly string[]): void {
    const attribute = property === "headingLevel" ? "heading-level" : property;
    const given: string | number | null | undefined = this[property];
    // Of what is no number only the attribute still knows what it was.
    const value = Number.isNaN(given) ? (this.getAttribute(attribute) ?? "") : String(given ?? "");
    const isUsable = property === "height" ? isHigh(this.height) : values.includes(value);
    if (value === "" || isUsable) return;
    const message = report("unknown-value", { tag: "lansmuseer-map", attribute, value, allowed: values });
    this.dispatchEvent(new LansmuseerErrorEvent("unknown-value", message));
  }

  readonly #onSelect = (event: LansmuseerSelectEvent): void => {
    this.selected = event.id;
  };

  readonly #onFilter = (event: LansmuseerFilterEvent): void => {
    if (typeof event.value === "string") this.search = event.value;
  };

  override render(): TemplateResult {
    return html`<lansmuseer-museum-map
      exportparts="controls, details, heading, key, list, map, search, source, subtitle, table"
      .data=${museumRegister}
      .state=${this.#owned}
      .linkMode=${oneOf(this.link, allowed.link)}
      .headingLevel=${allowed.headingLevel.includes(String(this.headingLevel)) ? this.headingLevel : 2}
      .theme=${oneOf(this.theme, allowed.theme)}
      @lansmuseer-select=${this.#onSelect}
      @lansmuseer-filter=${this.#onFilter}
    ></lansmuseer-museum-map>`;
  }
}
