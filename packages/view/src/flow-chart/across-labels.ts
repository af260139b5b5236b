import type { FlowLevel } from "@lansmuseer/aggregate";
import { wrapWords } from "../labels/wrap-words.js";
import { type AcrossFrame, besidePx, markPx, nodePx } from "./across-frame.js";
import type { MeasureText } from "../labels/wrap-words.js";
import type { FlowChartText } from "./flow-chart-text.js";
import type { FlowItem } from "./flow-columns.js";
import { type FlowLabel, labelBox, type PlacedItem } from "./flow-picture.js";
import type { FlowWords } from "./flow-words.js";
import type { LaidItem } from "./sankey-layout.js";

type Words = Pick<PlacedItem, "labels" | "mark">;

/** The words of a flow across: inside the first column, left of the middle ones, in columns right of the last. */
export class AcrossLabels {
  readonly #frame: AcrossFrame;
  readonly #words: FlowWords;
  readonly #measure: MeasureText;

  constructor(frame: AcrossFrame, words: FlowWords, measure: MeasureText) {
    this.#frame = frame;
    this.#words = words;
    this.#measure = measure;
  }

  headings(levels: readonly FlowLevel[], text: FlowChartText): readonly FlowLabel[] {
    const { step, last, width, amountX, lineHeight } = this.#frame;
    const y = lineHeight * 0.8;
    const of = levels.map((level, column) => {
      const isStart = column === 0 || column === last;
      const x = column * step + (isStart ? 0 : nodePx);
      return this.#label(x, y, isStart ? "start" : "end", text.level[level], true);
    });
    return [
      ...of,
      this.#label(amountX, y, "end", this.#words.unitName, true),
      this.#label(width, y, "end", "%", true),
    ];
  }

  of({ item, column, room: [from, to] }: LaidItem): Words {
    const { top, lineHeight, last } = this.#frame;
    const middle = top + (from + to) / 2;
    const y = middle + lineHeight * 0.27;
    if (column === last) return this.#last(item, y);
    return column === 0 ? this.#first(item, y) : this.#middle(item, column, y, middle);
  }

  #first(item: FlowItem, y: number): Words {
    const amount = this.#words.amount(item);
    const start = nodePx + besidePx;
    const name = this.#fit(item.name, this.#frame.firstRoom - this.#measure(amount, false) - 4, true);
    const after = start + this.#measure(name, true) + 4;
    return {
      labels: [this.#label(start, y, "start", name, true), this.#label(after, y, "start", amount, false)],
      mark: undefined,
    };
  }

  #middle(item: FlowItem, column: number, y: number, middle: number): Words {
    const { step, firstRoom } = this.#frame;
    const amount = this.#words.amount(item);
    const amountRoom = this.#measure(amount, false) + 4;
    const isMarked = item.level === "area" && item.tone !== undefined;
    const end = column * step - besidePx - (isMarked ? markPx : 0);
    const room = step - (column === 1 ? firstRoom : 0) - 3 * besidePx - nodePx - markPx - amountRoom;
    return {
      labels: [
        this.#label(end - amountRoom, y, "end", this.#fit(item.name, room, true), true),
        this.#label(end, y, "end", amount, false),
      ],
      mark: isMarked ? { x: column * step - markPx / 2 - 4, y: middle } : undefined,
    };
  }

  #last(item: FlowItem, y: number): Words {
    const { step, last, width, amountX, nameRoom } = this.#frame;
    const x = last * step + nodePx + besidePx;
    return {
      labels: [
        this.#label(x, y, "start", this.#fit(item.name, nameRoom, false), false),
        this.#label(amountX, y, "end", this.#words.amount(item), false),
        this.#label(width, y, "end", this.#words.share(item.ore), false),
      ],
      mark: undefined,
    };
  }

  /** As much of a name as there is room for; a letter or two would say nothing. */
  #fit(name: string, room: number, isBold: boolean): string {
    if (room < 2 * this.#frame.lineHeight) return "";
    return wrapWords(name, room, (part) => this.#measure(part, isBold), 1)[0]!;
  }

  #label(x: number, y: number, anchor: "start" | "end", text: string, isBold: boolean): FlowLabel {
    const box = labelBox(x, y, anchor, this.#measure(text, isBold), this.#frame.lineHeight);
    return { x, y, anchor, text, isBold, box };
  }
}
