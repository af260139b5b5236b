import { type Allocation, allocationsOf } from "./allocation.js";

declare const all: readonly Allocation[];
declare const fromState: Allocation<"state-to-region">;
declare const toRecipient: Allocation<"region-to-recipient">;

export const ofOneStep: readonly Allocation<"state-to-region">[] = [fromState];
export const chosen: readonly Allocation<"state-to-region">[] = allocationsOf("state-to-region", all);

// @ts-expect-error -- the same krona would be added twice
export const mixed: readonly Allocation<"state-to-region">[] = [fromState, toRecipient];

// @ts-expect-error -- a list of every step has to be told apart first
export const unsorted: readonly Allocation<"state-to-region">[] = all;
