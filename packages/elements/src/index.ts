export { memoizeLast } from "./controllers/memoize-last.js";
export { ruler, ScreenController, type Scheme } from "./controllers/screen-controller.js";
export {
  LansmuseerErrorEvent,
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "./events/events.js";
export { LansmuseerMuseumMap } from "./museum-map/museum-map.js";
export type { LinkMode } from "./museum-map/words.js";
export { theme } from "./theme/theme.styles.js";
