import "./example-name.define.js";
import type { LansmuseerExampleName } from "./example-name.js";

/** The element with everything in it: the contract that every element keeps is tested on this one. */
export function sample(): LansmuseerExampleName {
  const element = document.createElement("lansmuseer-example-name");
  element.data = [
    { id: "a", label: "Åre", value: 5 },
    { id: "b", label: "Övik", value: 1000 },
    { id: "c", label: "Malå", value: undefined },
  ];
  return element;
}
