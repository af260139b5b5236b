import { LansmuseerFundingFlow } from "./funding-flow.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-funding-flow") === undefined)
  customElements.define("lansmuseer-funding-flow", LansmuseerFundingFlow);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-funding-flow": LansmuseerFundingFlow;
  }
}
