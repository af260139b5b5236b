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
  /** Where the list leads: `detail` (default) here, `website` straight to the museum, `none` nowhere. */
  declare link: LinkMode;
  /** `auto` (default) as the page is, `light` or `dark`. */
  declare theme: Scheme | "auto";
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

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("museum"))
      this.#check(
        "museum",
        this.museum,
        museumRegister.museums.map(({ id }) => id),
      );
    if (changed.has("region"))
      this.#check(
        "region",
        this.region,
        museumRegister.museums.map(({ region }) => region),
      );
    this.#owned = {
      language: languageOf(this),
      parts: oneOf(this.view, ["both", "picture", "table"]),
      own: this.museum,
      selected: this.selected,
      region: this.region,
      search: this.search,
      heading: this.heading,
      height: Number.isFinite(this.height) ? this.height : undefined,
    };
  }

  #check(attribute: string, value: string | null | undefined, allowed: readonly string[]): void {
    if (!value || allowed.includes(value)) return;
    const message = report("unknown-value", { tag: "lansmuseer-map", attribute, value, allowed });
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
      .linkMode=${oneOf(this.link, ["detail", "website", "none"])}
      .headingLevel=${this.headingLevel >= 1 && this.headingLevel <= 6 ? this.headingLevel : 2}
      .theme=${oneOf(this.theme, ["auto", "light", "dark"])}
      @lansmuseer-select=${this.#onSelect}
      @lansmuseer-filter=${this.#onFilter}
    ></lansmuseer-museum-map>`;
  }
}
