import { museumMapView, museumRegister } from "@lansmuseer/view";
import { makePaperEngine } from "../test/paper-engine.js";
import "./map-gl.define.js";
import type { LansmuseerMapGl } from "./map-gl.js";

/** The element with everything in it, on an engine that draws nothing and is ready at once. */
export function sample(): LansmuseerMapGl {
  const element = document.createElement("lansmuseer-map-gl");
  element.view = museumMapView(
    museumRegister,
    { language: "sv", parts: "both", search: "" },
    { width: 600, lineHeight: 17, measure: (text) => text.length * 7 },
  );
  element.loadEngine = () =>
    Promise.resolve((options) => {
      queueMicrotask(options.onReady);
      return makePaperEngine(options);
    });
  const drawn = document.createElement("p");
  drawn.slot = "map";
  drawn.textContent = "Den ritade kartan";
  element.append(drawn);
  return element;
}
