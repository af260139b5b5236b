export { type ParameterOptions, useParameter } from "../address/use-parameter.js";
export { type GrantFacets, useGrantFacets } from "./use-grant-facets.js";
export { type GrantMap, type GrantMapOptions, useGrantMap } from "./use-grant-map.js";
export { type GrantSource, useGrants } from "./use-grants.js";
export { type SharedGroup, useGroup, useGroupAddress } from "./use-group.js";
