// The styles of the map stand beside its modules, for an app's bundler to take.
import { copyFileSync } from "node:fs";

const path = "map-layers/map-layers.css";
copyFileSync(new URL(`../src/${path}`, import.meta.url), new URL(`../dist/${path}`, import.meta.url));
