export { LansmuseerFundingFlow } from "./funding-flow/funding-flow.js";
export { LansmuseerMap } from "./map/map.js";
