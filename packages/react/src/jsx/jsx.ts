// Types alone: `import "@lansmuseer/react/jsx"` lets React 19 write the tags themselves, `<lansmuseer-map museum="jamtli" />`.
import type { LansmuseerTags } from "./tags.generated.js";

declare module "react" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own place for tags
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is merged, a type is not
    interface IntrinsicElements extends LansmuseerTags {}
  }
}

export type { LansmuseerTags };
