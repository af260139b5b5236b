import type { LansmuseerMap as MapElement } from "@lansmuseer/widgets";
import { createRef, type JSX } from "react";
import { LansmuseerMap } from "../index.js";

const ref = createRef<MapElement>();

export const written: JSX.Element = (
  <LansmuseerMap ref={ref} museum="jamtli" onLansmuseerSelect={({ id }) => id satisfies string | undefined} />
);

// @ts-expect-error -- a museum is named by its id
export const wrongType = <LansmuseerMap museum={24} />;
// @ts-expect-error -- there is no such event
export const unknownEvent = <LansmuseerMap onLansmuseerChoose={() => undefined} />;
