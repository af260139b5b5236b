import {
  areaPalettes,
  fillColor,
  keyPicture,
  type AreaFill,
  type AreaPalette,
  type ChoroplethLayout,
  type ChoroplethView,
} from "@lansmuseer/view";
import { useId, useMemo, type ReactNode } from "react";

export interface AreaKeyProps {
  readonly view: ChoroplethView;
  readonly layout: ChoroplethLayout;
  /** px. */
  readonly width: number;
  /** Default `areaPalettes.light` of `@lansmuseer/view`. */
  readonly palette?: AreaPalette;
}

/** The fills that are lines upon a ground. */
const lined: Readonly<
  Partial<Record<AreaFill, { readonly line: keyof AreaPalette; readonly path: string }>>
> = {
  "not-reported": { line: "missing-line", path: "M3 0V6" },
  suppressed: { line: "missing-line", path: "M3 0V6M0 3H6" },
  "status-no-end": { line: "status-no-end", path: "M3 0V6" },
};

const lineHeight = 17;
/** px of a letter of 13 px, as broad as they come. */
const measure = (text: string): number => text.length * 7.2;

/** What the colours, patterns and circles of the area layers mean. */
export function AreaKey({ view, layout, width, palette = areaPalettes.light }: AreaKeyProps): ReactNode {
  const id = useId();
  const { key } = view;
  const { circlePx } = layout;
  const drawn = useMemo(
    () => keyPicture(key, { width, lineHeight, measure, circlePx }),
    [key, width, circlePx],
  );
  const fillOf = (fill: AreaFill): string =>
    lined[fill] === undefined ? fillColor(fill, palette) : `url(#${id}${fill})`;
  return (
    <svg
      className="lansmuseer-key"
      role="group"
      aria-label={key.title}
      width={drawn.width}
      height={drawn.height}
    >
      <defs>
        {Object.entries(lined).map(([fill, { line, path }]) => (
          <pattern
            key={fill}
            id={id + fill}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={6} height={6} fill={fillColor(fill as AreaFill, palette)} />
            <path d={path} stroke={palette[line]} strokeWidth={1.25} />
          </pattern>
        ))}
      </defs>
      {drawn.boxes.map(({ x, y, width: w, height, fill }) => (
        <rect
          key={`${x} ${y}`}
          x={x}
          y={y}
          width={w}
          height={height}
          fill={fillOf(fill)}
          stroke={palette["map-coast"]}
        />
      ))}
      {drawn.ticks.map(({ x, y }) => (
        <path key={x} d={`M${x} ${y}v5`} stroke={palette["line-strong"]} />
      ))}
      {drawn.pointer === undefined ? null : (
        <path d={`M${drawn.pointer.x} ${drawn.pointer.y}l5 8h-10z`} fill={palette.ink} />
      )}
      {drawn.circles.map(({ x, y, r }) => (
        <circle key={r} cx={x} cy={y} r={r} fill={palette.mark} fillOpacity={0.35} stroke={palette.mark} />
      ))}
      {drawn.leaders.map(({ x0, x1, y }) => (
        <path key={y} d={`M${x0} ${y}H${x1}`} stroke={palette["line-strong"]} />
      ))}
      {drawn.words.map(({ x, y, text, anchor, role }) => (
        <text key={`${x} ${y}`} className={role} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}
