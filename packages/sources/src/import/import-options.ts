import type { Organization } from "@lansmuseer/domain";
import type { Limits } from "../file/limits.js";
import type { Mapping } from "../mapping/mapping.js";
import type { PlaceRegister } from "../register/place-register.js";

/** How files are imported. */
export interface ImportOptions {
  /** Where places are looked up. */
  readonly register: PlaceRegister;
  /** Who gives, where a file does not say. */
  readonly funder?: Organization;
  /** Before the ids that are made for rows without one; `"rad"` where it is absent. */
  readonly idPrefix?: string;
  readonly mapping?: Mapping;
  readonly limits?: Limits;
  /** Whether all that is read is made up, as example data is. */
  readonly fictional?: boolean;
  /** Whether what looks like personal data is published as it is. It is told of all the same. */
  readonly keepPersonal?: boolean;
  /** Told how many rows have been read, now and then. */
  readonly onProgress?: (rows: number) => void;
}

/** Takes values as they are read, some at a time. */
export type Sink<Value> = (values: readonly Value[]) => void | Promise<void>;
