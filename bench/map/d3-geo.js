import { geoPath, geoTransverseMercator } from "d3-geo";
import text from "geojson";

globalThis.draw = (svg, width, height) => {
  const { context, land, countyBorders, areaBorders } = JSON.parse(text);
  const extent = [
    [0, 0],
    [width, height],
  ];
  const path = geoPath(geoTransverseMercator().rotate([-15, 0]).fitExtent(extent, land));
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const add = (d) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", "path");
    element.setAttribute("d", d);
    ground.append(element);
  };
  const coast = path(land);
  add(path(context));
  add(coast);
  add(path(areaBorders));
  add(path(countyBorders));
  add(coast);
  svg.append(ground);
};
