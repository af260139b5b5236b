import { context } from "../../packages/places/src/grid/context.generated.ts";
import { overview } from "../../packages/places/src/grid/overview.generated.ts";

globalThis.draw = (svg, width, height) => {
  const scale = Math.min(width / overview.width, height / overview.height);
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "g");
  ground.setAttribute("transform", `scale(${scale})`);
  const add = (d, transform) => {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    if (transform) path.setAttribute("transform", transform);
    path.setAttribute("d", d);
    ground.append(path);
  };
  add(context.path, `scale(${context.metersPerUnit / overview.metersPerUnit})`);
  add(overview.land);
  add(overview.areaBorders);
  add(overview.countyBorders);
  add(overview.land);
  svg.append(ground);
};
