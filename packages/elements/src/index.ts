export { memoizeLast } from "./controllers/memoize-last.js";
export { SchemeController, type Scheme } from "./controllers/scheme-controller.js";
export { ScreenController } from "./controllers/screen-controller.js";
export {
  LansmuseerErrorEvent,
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "./events/events.js";
export { LansmuseerMuseumMap } from "./museum-map/museum-map.js";
export type { LinkMode } from "./museum-map/words.js";
export { theme } from "./theme/theme.styles.js";
