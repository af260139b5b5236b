import type { LansmuseerMap } from "@lansmuseer/widgets";
import { createRef, type JSX } from "react";
import "./jsx.js";

const ref = createRef<LansmuseerMap>();

export const written: JSX.Element = (
  <lansmuseer-map
    ref={ref}
    museum="jamtli"
    heading-level={3}
    className="wide"
    onlansmuseer-select={({ id }) => id satisfies string | undefined}
  >
    <p>Jamtli är ett av 24 länsmuseer.</p>
  </lansmuseer-map>
);

// @ts-expect-error -- there is no such view
export const unknownValue = <lansmuseer-map view="everything" />;
// @ts-expect-error -- there is no such attribute
export const unknownAttribute = <lansmuseer-map musuem="jamtli" />;
// @ts-expect-error -- there is no such tag
export const unknownTag = <lansmuseer-mapp />;
