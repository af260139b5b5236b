import { LansmuseerTrendChart } from "./trend-chart.js";

// The first copy on a page wins; a second one must neither throw nor replace it. A server has no page.
if (typeof customElements === "object" && customElements.get("lansmuseer-trend-chart") === undefined) {
  customElements.define("lansmuseer-trend-chart", LansmuseerTrendChart);
}

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-trend-chart": LansmuseerTrendChart;
  }
}
