import { LansmuseerExampleName } from "./example-name.js";

// The first copy on a page wins; a second one must neither throw nor replace it. A server has no page.
if (typeof customElements === "object" && customElements.get("lansmuseer-example-name") === undefined) {
  customElements.define("lansmuseer-example-name", LansmuseerExampleName);
}

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-example-name": LansmuseerExampleName;
  }
}
