import type { Venue, VenueKindId } from "@lansmuseer/domain";
import type { PointMapText } from "./point-map-text.js";
import type { MunicipalityVenues } from "./venue-gaps.js";
import { kindParts } from "./venue-rows.js";

/** What title and sentence are made of. */
export interface VenueFindings {
  /** The venues that pass the choice of kinds, and all within the map. */
  readonly venues: readonly Venue[];
  readonly inside: readonly Venue[];
  readonly each: readonly MunicipalityVenues[];
  /** The kinds that are compared between municipalities. */
  readonly compared: readonly VenueKindId[];
  readonly occurring: readonly VenueKindId[];
  /** Venues of municipalities that the map does not show. */
  readonly outside: number;
}

/** How many municipalities of those reported on have each kind, the most first. */
function spreads({
  each,
  compared,
}: VenueFindings): readonly { readonly kind: VenueKindId; readonly met: number }[] {
  const reported = each.filter(({ counts }) => counts !== undefined);
  return compared
    .map((kind) => ({ kind, met: reported.filter(({ counts }) => counts?.has(kind) === true).length }))
    .sort((a, b) => b.met - a.met);
}

const reportedOn = ({ each }: VenueFindings): number =>
  each.filter(({ counts }) => counts !== undefined).length;

export function venueTitle(findings: VenueFindings, text: PointMapText): string {
  if (findings.venues.length === 0) return text.emptyTitle;
  const [most, ...rest] = spreads(findings).filter(({ met }) => met > 0);
  if (most === undefined) return text.plainTitle(text.any);
  const least = rest.at(-1);
  const of = reportedOn(findings);
  return text.title(
    text.kinds[most.kind],
    most.met,
    of,
    least === undefined || least.met === most.met ? undefined : text.kinds[least.kind],
    least?.met ?? 0,
  );
}

export function venueSummary(findings: VenueFindings, text: PointMapText, isEmptyFile: boolean): string {
  const { venues, occurring, outside } = findings;
  if (venues.length === 0) return isEmptyFile ? text.noData : text.empty;
  const placeless = venues.filter(({ position }) => position === undefined).length;
  const municipalities = new Set(venues.map(({ municipality }) => municipality)).size;
  const sentences = [
    text.summary(text.counted(text.any, venues.length), municipalities, kindParts(venues, occurring, text)),
    placeless === 0 ? "" : text.placeless(placeless),
    outside === 0 ? "" : text.outside(outside),
    unreported(findings, text),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function unreported(findings: VenueFindings, text: PointMapText): string {
  const unknown = findings.each.length - reportedOn(findings);
  return unknown === 0 ? "" : text.notReported(unknown);
}

export function gapsTitle(findings: VenueFindings, text: PointMapText): string {
  const of = reportedOn(findings);
  const rarest = spreads(findings).at(-1);
  if (of === 0 || rarest === undefined || rarest.met === of) return text.plainGapsTitle;
  return text.gapsTitle(text.kinds[rarest.kind], of - rarest.met, of);
}

export function gapsSummary(findings: VenueFindings, text: PointMapText): string {
  const of = reportedOn(findings);
  if (of === 0) return text.noData;
  const all = spreads(findings);
  const everywhere = all.filter(({ met }) => met === of).map(({ kind }) => text.kinds[kind].one);
  const lacking = all
    .filter(({ met }) => met < of)
    .map(({ kind, met }) => text.lackingPart(text.kinds[kind].one, of - met));
  const sentences = [
    everywhere.length === 0 ? "" : text.everywhere(everywhere, of),
    lacking.length === 0 ? "" : text.lacking(lacking),
    unreported(findings, text),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
