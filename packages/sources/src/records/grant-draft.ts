import type { Grant } from "@lansmuseer/domain";
import type { Mutable } from "./record-maker.js";

/** A grant while its parts are read. */
export type DraftGrant = Partial<Mutable<Grant>>;
