import {
  type Activity,
  type CulturalArea,
  type CulturalField,
  type Network,
  parseActivityKind,
  parseCulturalArea,
  parseCulturalField,
  parseTargetGroup,
} from "@lansmuseer/domain";
import { figureOf, flagOf, termOf, termsOf, urlOf } from "../sheet/column-readers.js";
import { placesOf } from "../sheet/place-readers.js";
import type { SheetReader } from "../sheet/sheet-reader.js";
import { originOf } from "./origin-reader.js";
import { periodOf } from "./period-reader.js";
import { type Made, type MakerContext, type Mutable, type RecordKind } from "./record-maker.js";

/** What a region or a museum has done, and where. */
export const activityRecord: RecordKind<Activity> = {
  kind: "activities",
  needed: () => ["title"],
  maker: makeActivities,
  id: ({ id }) => id,
};

/** People with the same task in several municipalities. */
export const networkRecord: RecordKind<Network> = {
  kind: "networks",
  needed: () => ["name"],
  maker: makeNetworks,
  id: ({ id }) => id,
};

function makeActivities(sheet: SheetReader, context: MakerContext): () => Made<Activity> {
  const id = sheet.text("id");
  const title = sheet.text("title");
  const kind = termOf(sheet, "kind", parseActivityKind);
  const addTexts = textsOf(sheet);
  const period = periodOf(sheet, "from", "until");
  const places = placesOf(sheet, "places", context.register);
  const areas = termsOf(sheet, "areas", parseCulturalArea);
  const fields = termsOf(sheet, "fields", parseCulturalField);
  const groups = termsOf(sheet, "target_groups", parseTargetGroup);
  const participants = figureOf(sheet, "participants");
  const addOrigin = originOf(sheet, context);
  return () => {
    const name = title();
    if (name === "") sheet.report("value-missing", sheet.column("title"));
    const fieldList = fields();
    const activity: Mutable<Activity> = {
      id: id() || context.idPrefix + String(sheet.number),
      title: name,
      period: period() ?? {},
      places: places().map(({ place }) => place),
      areas: areasOf(areas(), fieldList),
      fields: fieldList.map((field) => field.id),
      targetGroups: groups().map((group) => group.id),
      participants: participants(),
    };
    const kindId = kind()?.id;
    if (kindId !== undefined) activity.kind = kindId;
    addTexts(activity);
    addOrigin(activity);
    return { value: sheet.failed ? undefined : activity, ore: 0 };
  };
}

function makeNetworks(sheet: SheetReader, context: MakerContext): () => Made<Network> {
  const id = sheet.text("id");
  const name = sheet.text("name");
  const addTexts = textsOf(sheet);
  const members = placesOf(sheet, "members", context.register);
  const fields = termsOf(sheet, "fields", parseCulturalField);
  const groups = termsOf(sheet, "target_groups", parseTargetGroup);
  const dormant = flagOf(sheet, "dormant");
  const addOrigin = originOf(sheet, context);
  return () => {
    const networkName = name();
    if (networkName === "") sheet.report("value-missing", sheet.column("name"));
    const network: Mutable<Network> = {
      id: id() || context.idPrefix + String(sheet.number),
      name: networkName,
      members: members().map(({ place }) => place),
      fields: fields().map((field) => field.id),
      targetGroups: groups().map((group) => group.id),
    };
    if (dormant()) network.dormant = true;
    addTexts(network);
    addOrigin(network);
    return { value: sheet.failed ? undefined : network, ore: 0 };
  };
}

interface Texts {
  description?: string;
  organizer?: string;
  url?: string;
}

function textsOf(sheet: SheetReader): (record: Texts) => void {
  const description = sheet.text("description");
  const organizer = sheet.text("organizer");
  const url = urlOf(sheet, "url");
  return (record) => {
    const [words, who, address] = [description(), organizer(), url()];
    if (words !== "") record.description = words;
    if (who !== "") record.organizer = who;
    if (address !== undefined) record.url = address;
  };
}

function areasOf(
  named: readonly CulturalArea[],
  fields: readonly CulturalField[],
): readonly CulturalArea["id"][] {
  return [...new Set([...named.map(({ id }) => id), ...fields.flatMap(({ area }) => area ?? [])])];
}
