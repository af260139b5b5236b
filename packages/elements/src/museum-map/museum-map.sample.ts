import { museumRegister } from "@lansmuseer/view";
import "./museum-map.define.js";
import type { LansmuseerMuseumMap } from "./museum-map.js";

/** The element with everything in it: every part is there, and every state that a page can give it. */
export function sample(): LansmuseerMuseumMap {
  const element = document.createElement("lansmuseer-museum-map");
  element.data = museumRegister;
  element.state = { language: "sv", parts: "both", search: "", own: "jamtli", selected: "gotlands-museum" };
  return element;
}
