// Written by `npm run components -w @lansmuseer/react`.
export { LansmuseerMap } from "./map.generated.js";
export { LansmuseerMuseumMap } from "./museum-map.generated.js";
