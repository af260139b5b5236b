import type { GlTrouble } from "@lansmuseer/view";
import type { MakeMapEngine } from "./map-engine.js";

/** Why there is no engine. */
export class EngineTrouble extends Error {
  readonly trouble: GlTrouble;

  constructor(trouble: GlTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}

let known: boolean | undefined;

/** Asks once for a context and gives it back: MapLibre need not be fetched where it could draw nothing. */
export function hasWebGl(): boolean {
  if (known === undefined) {
    const context = document.createElement("canvas").getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    known = context !== null;
  }
  return known;
}

/** MapLibre, fetched when the first map of the page begins. Rejects with `EngineTrouble`. */
export async function loadMapLibre(): Promise<MakeMapEngine> {
  if (!hasWebGl()) throw new EngineTrouble("gl-unavailable");
  try {
    const { makeMapLibreEngine } = await import("./maplibre-engine.js");
    return makeMapLibreEngine;
  } catch (error) {
    throw new EngineTrouble("gl-not-loaded", error);
  }
}
