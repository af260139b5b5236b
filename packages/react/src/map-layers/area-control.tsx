import { Roving, takeKey, type RovingField } from "@lansmuseer/elements";
import { drawnMap, type ChoroplethLayout, type ChoroplethView } from "@lansmuseer/view";
import { useMap } from "@vis.gl/react-maplibre";
import { useId, useMemo, useRef, useState, type ReactNode } from "react";
import { AreaTip } from "./area-tip.js";
import { useAreaPointer } from "./use-area-pointer.js";

export interface AreaControlProps {
  /** Of `choroplethView`: what the layers under it draw. */
  readonly view: ChoroplethView;
  readonly layout: ChoroplethLayout;
  /** Code of the chosen area. */
  readonly selected: string | undefined;
  /** Asks for another area to be chosen, or for none. */
  readonly onSelect: (code: string | undefined) => void;
}

/** px from the edge within which an area counts as hidden. */
const edge = 48;

/**
 * The areas of a map to point at, to choose, and to hear: a list box over the map, one stop for the Tab key, in which arrows
 * lead to the neighbour, letters to a name, Enter chooses and Esc leaves. What is come to is told beside it.
 */
export function AreaControl({ view, layout, selected, onSelect }: AreaControlProps): ReactNode {
  const map = useMap().current?.getMap();
  const id = useId();
  const roving = useRef(new Roving()).current;
  const [active, setActive] = useState<string>();
  const [isFocused, setFocused] = useState(false);
  const [said, say] = useState("");
  const drawn = useMemo(() => drawnMap(view, layout), [view, layout]);
  const { marks = [] } = view.panels[0] ?? {};
  const { text, options } = view;
  const choose = (code: string | undefined): void => {
    const chosen = code === selected ? undefined : code;
    const name = options.find((area) => area.code === chosen)?.name;
    say(name === undefined ? "" : text.selected(name));
    onSelect(chosen);
  };
  const hovered = useAreaPointer((code) => {
    setActive(code);
    choose(code);
  });
  const goTo = (code: string): void => {
    setActive(code);
    const place = drawn.placeOf(code);
    if (map === undefined || place === undefined) return;
    const [...at] = place.position;
    const { x, y } = map.project(at);
    const { clientWidth, clientHeight } = map.getContainer();
    if (x < edge || y < edge || x > clientWidth - edge || y > clientHeight - edge) map.easeTo({ center: at });
  };
  const field: RovingField = {
    spots: layout.windows[0].spots,
    names: options.map(({ code, name }) => ({ id: code, name })),
    order: options.map(({ code }) => code),
    start: selected,
  };
  /** True when the key was ours. */
  const act = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (key === "+" || key === "=") map?.zoomIn();
    else if (key === "-" || key === "−") map?.zoomOut();
    else if ((key === "Enter" || key === " ") && active !== undefined) choose(active);
    else if (key === "Escape" && selected !== undefined) choose(undefined);
    else if (key === "Escape" && active !== undefined) setActive(undefined);
    else return roving.move(event, active, field, goTo);
    return true;
  };
  const pointed = hovered ?? (isFocused ? active : undefined);
  return (
    <>
      <div
        className="lansmuseer-areas"
        role="listbox"
        tabIndex={0}
        aria-label={view.title}
        aria-describedby={`${id}help`}
        aria-activedescendant={active === undefined ? undefined : id + active}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onKeyDown={({ nativeEvent }) => {
          takeKey(nativeEvent, () => act(nativeEvent));
        }}
      >
        {marks.map(({ code, spoken }) => (
          <span
            key={code}
            id={id + code}
            role="option"
            aria-selected={code === selected}
            aria-label={spoken}
          />
        ))}
      </div>
      <p className="lansmuseer-map-help" id={`${id}help`}>
        {text.keyboardHelp}
      </p>
      <p className="lansmuseer-said" role="status">
        {said}
      </p>
      <AreaTip place={drawn.placeOf(pointed)} hasRing={pointed === active} />
    </>
  );
}
