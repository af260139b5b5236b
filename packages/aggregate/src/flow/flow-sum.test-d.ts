import { addSums, type FlowSum } from "./flow-sum.js";
import type { FlowLevel } from "./flow-level.js";

declare const ofRegion: FlowSum<"region">;
declare const ofArea: FlowSum<"area">;
declare const ofSome: FlowSum<FlowLevel>;
declare const ofEither: FlowSum<"region"> | FlowSum<"area">;

export const regions: FlowSum<"region"> = addSums(ofRegion, ofRegion);

// @ts-expect-error -- what a region has and what its areas have are the same kronor
export const twice = addSums(ofRegion, ofArea);

// @ts-expect-error -- two sums of levels that are not known may be of different ones
export const unknown = addSums(ofSome, ofSome);

// @ts-expect-error -- as may these
export const either = addSums(ofEither, ofEither);

// @ts-expect-error -- a sum of areas is not one of regions
export const renamed: FlowSum<"region"> = ofArea;
