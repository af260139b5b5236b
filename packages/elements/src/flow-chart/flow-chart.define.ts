import { LansmuseerFlowChart } from "./flow-chart.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-flow-chart") === undefined) {
  customElements.define("lansmuseer-flow-chart", LansmuseerFlowChart);
}

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-flow-chart": LansmuseerFlowChart;
  }
}
