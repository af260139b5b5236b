import { LansmuseerMuseumCard } from "./museum-card.js";

// The first copy on a page wins; a second one must neither throw nor replace it.
if (customElements.get("lansmuseer-museum-card") === undefined) {
  customElements.define("lansmuseer-museum-card", LansmuseerMuseumCard);
}

declare global {
  interface HTMLElementTagNameMap {
    "lansmuseer-museum-card": LansmuseerMuseumCard;
  }
}
