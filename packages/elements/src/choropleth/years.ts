import type { ChoroplethText, YearChoice } from "@lansmuseer/view";
import { html, nothing, svg, type TemplateResult } from "lit";

export interface YearActions {
  /** Asks for the year at a place; `isFinal` when the visitor has let go. */
  readonly choose: (at: number, isFinal: boolean) => void;
  readonly play: (() => void) | undefined;
  readonly isPlaying: boolean;
}

const icons = {
  previous: "M12 4l-6 6 6 6",
  next: "M8 4l6 6-6 6",
  play: "M6 3l11 7-11 7z",
  pause: "M6 3v14M14 3v14",
} as const;

const button = (label: string, icon: keyof typeof icons, isOff: boolean, press: () => void): TemplateResult =>
  html`<button
    type="button"
    class="square"
    aria-label=${label}
    title=${label}
    aria-disabled=${isOff ? "true" : nothing}
    @click=${press}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true">${svg`<path d=${icons[icon]}></path>`}</svg>
  </button>`;

/** The year: a slider with a button on each side, and one that goes through them all. */
export function years(
  { years: all, at }: YearChoice,
  text: ChoroplethText,
  { choose, play, isPlaying }: YearActions,
): TemplateResult {
  const go = (to: number): void => {
    if (to >= 0 && to < all.length) choose(to, true);
  };
  const read = (event: Event, isFinal: boolean): void => {
    choose((event.target as HTMLInputElement).valueAsNumber, isFinal);
  };
  return html`<div class="years" part="years">
    <label class="yearlabel" for="year"><span>${text.year}</span> <output>${all[at]}</output></label>
    <div class="yearrow">
      ${button(text.previousYear, "previous", at === 0, () => {
        go(at - 1);
      })}
      <div class="track">
        <input
          id="year"
          type="range"
          min="0"
          max=${all.length - 1}
          step="1"
          list="ticks"
          .value=${String(at)}
          aria-valuetext=${all[at] ?? ""}
          @input=${(event: Event) => {
            read(event, false);
          }}
          @change=${(event: Event) => {
            read(event, true);
          }}
        />
        <datalist id="ticks">${all.map((_, i) => html`<option value=${i}></option>`)}</datalist>
        <span class="ends" aria-hidden="true"><span>${all[0]}</span><span>${all.at(-1)}</span></span>
      </div>
      ${button(text.nextYear, "next", at === all.length - 1, () => {
        go(at + 1);
      })}
      ${play === undefined ? nothing : button(isPlaying ? text.pause : text.play, isPlaying ? "pause" : "play", false, play)}
    </div>
  </div>`;
}
