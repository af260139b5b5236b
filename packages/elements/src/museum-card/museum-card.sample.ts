import { museumCardView } from "@lansmuseer/view";
import "./museum-card.define.js";
import type { LansmuseerMuseumCard } from "./museum-card.js";

/** The element with everything in it: every part is there, and every state that a page can give it. */
export function sample(): LansmuseerMuseumCard {
  const element = document.createElement("lansmuseer-museum-card");
  element.data = museumCardView("jamtli", "sv");
  return element;
}
