import { museumFinderView } from "@lansmuseer/view";
import "./museum-finder.define.js";
import type { LansmuseerMuseumFinderView } from "./museum-finder.js";

/** The element with everything in it: every part is there, and every state that a page can give it. */
export function sample(): LansmuseerMuseumFinderView {
  const element = document.createElement("lansmuseer-museum-finder-view");
  element.selected = "1280";
  element.data = museumFinderView("1280", "sv");
  return element;
}
