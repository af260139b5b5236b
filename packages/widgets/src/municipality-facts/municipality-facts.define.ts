import { LansmuseerMunicipalityFacts } from "./municipality-facts.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-municipality-facts") === undefined)
  customElements.define("lansmuseer-municipality-facts", LansmuseerMunicipalityFacts);

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-municipality-facts": LansmuseerMunicipalityFacts;
  }
}
