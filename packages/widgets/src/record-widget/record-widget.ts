import type { MunicipalityCode, RegionCode } from "@lansmuseer/domain";
import type { LansmuseerSelectEvent } from "@lansmuseer/elements";
import { regions } from "@lansmuseer/places";
import type { OpenPackage, PackageFile, ResourceKind } from "@lansmuseer/sources/web";
import type { PropertyValues } from "lit";
import { checkPlaces } from "../attributes/place-values.js";
import { DataWidget } from "../data-widget/data-widget.js";

/** A widget of what a region publishes beside its grants: facts, activities, venues of its municipalities. */
export abstract class RecordWidget<Loaded, Given = Loaded> extends DataWidget<Loaded, Given> {
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    checkPlaces(changed, this, (attribute, value, allowed) => {
      this.check(attribute, value, allowed);
    });
  }

  /** A package's file of a kind, or the one file that `src` names itself. */
  protected fileOf({ files }: OpenPackage, kind: ResourceKind): PackageFile | undefined {
    const url = this.src === undefined ? undefined : new URL(this.src, document.baseURI).href;
    return files.grants?.url === url ? files.grants : files[kind];
  }

  /** The region that the page names, else the one that most of the municipalities lie in. */
  protected regionOf(codes: readonly (MunicipalityCode | RegionCode)[]): RegionCode {
    const counts = new Map<string, number>();
    for (const code of codes) counts.set(code.slice(0, 2), (counts.get(code.slice(0, 2)) ?? 0) + 1);
    const byCount = [...regions].sort((a, b) => (counts.get(b.code) ?? 0) - (counts.get(a.code) ?? 0));
    const named = regions.find(({ code }) => code === this.region);
    return (named ?? byCount[0]!).code;
  }

  /** What the element asks for is the group's to give. */
  protected readonly onSelect = ({ id }: LansmuseerSelectEvent): void => {
    this.members.select(id);
  };
}
