import type { ChoroplethView } from "@lansmuseer/view";
import type { ReactNode } from "react";

/** The chosen area in words: its figure, its place among the others, and how it has changed. Nothing while none is chosen. */
export function AreaFacts({ view: { details } }: { readonly view: ChoroplethView }): ReactNode {
  if (details === undefined) return null;
  return (
    <div className="lansmuseer-facts">
      <h2>{details.name}</h2>
      {details.parts.map(({ title, figure, unit, sentence, change }) => (
        <div key={title ?? ""}>
          {title && <h3>{title}</h3>}
          <p className="lansmuseer-figure">
            {figure} <small>{unit}</small>
          </p>
          <p>
            {sentence} {change}
          </p>
        </div>
      ))}
    </div>
  );
}
