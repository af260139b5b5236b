import {
  LansmuseerChoropleth,
  LansmuseerFacets,
  LansmuseerGrantBreakdown,
  LansmuseerGrantTrend,
  LansmuseerMap,
} from "@lansmuseer/react";
import {
  useGrantFacets,
  useGrantMap,
  useGrants,
  useGroup,
  useGroupAddress,
  useParameter,
} from "@lansmuseer/react/grants";
import { AreaFacts, useMedia } from "@lansmuseer/react/map-layers";
import type { ReactNode } from "react";
import { GrantsOnMap } from "./grants-on-map.js";

const src = "data/datapackage.json";
/** The charts are widgets of this group: what is chosen in one is chosen in all. */
const name = "explorer";

export function Explorer(): ReactNode {
  const grants = useGrants(src, "sv");
  const group = useGroup(name);
  useGroupAddress(name);
  const [layer, setLayer] = useParameter("layer");
  const [museums, setMuseums] = useParameter("museums");
  const measure = layer === "awarded" ? "awarded" : "per-inhabitant";
  const map = useGrantMap(grants, group, { measure, language: "sv" });
  const facets = useGrantFacets(grants, group, "sv");
  const isWide = useMedia("(min-width: 64rem)");
  const layerChoice = (label: string, value: string | undefined): ReactNode => (
    <label>
      <input type="radio" name="layer" checked={layer === value} onChange={() => setLayer(value)} />
      {label}
    </label>
  );
  return (
    <>
      <header>
        <h1>Var landar kulturstödet?</h1>
        <p>Välj år, område eller kommun, så följer karta, diagram och tabell med.</p>
      </header>
      <section className="choices" aria-label="Välj vad som visas">
        <fieldset>
          <legend>Visa på kartan</legend>
          {layerChoice("Kronor per invånare", undefined)}
          {layerChoice("Summa i kronor", "awarded")}
          <label>
            <input
              type="checkbox"
              checked={museums === "on"}
              onChange={({ target }) => setMuseums(target.checked ? "on" : undefined)}
            />
            Länsmuseer
          </label>
        </fieldset>
        {facets && <LansmuseerFacets {...facets} headingLevel={2} compact={!isWide} />}
      </section>
      <main>
        {map && <GrantsOnMap map={map} group={group} hasMuseums={museums === "on"} isWholePage={isWide} />}
        {grants.problem && (
          <p role="alert">
            {grants.problem} <button onClick={grants.retry}>Försök igen</button>
          </p>
        )}
      </main>
      <section className="figures" aria-label="Diagram och tabeller">
        {map && <AreaFacts view={map.view} />}
        <LansmuseerGrantTrend src={src} group={name} />
        <LansmuseerGrantBreakdown src={src} group={name} />
        {map && <LansmuseerChoropleth {...map.figure} twins="table" />}
        {museums === "on" && <LansmuseerMap view="table" />}
      </section>
    </>
  );
}
