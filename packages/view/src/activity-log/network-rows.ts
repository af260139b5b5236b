import { culturalFields, type Network } from "@lansmuseer/domain";
import { recordMark } from "../figure/record-mark.js";
import { byName } from "../municipality/municipality-name.js";
import { missingCell, safeHref, textCell, type TableRow, type TableView } from "../table/table-view.js";
import { formatCount, type Language } from "../text/format.js";
import { fieldNames, groupNames } from "./activity-rows.js";
import type { ActivityLogData } from "./activity-log-data.js";
import type { NetworkText } from "./network-text.js";

/** A network in words. */
export interface NetworkRow {
  readonly network: Network;
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly isDormant: boolean;
  readonly status: string;
  readonly audience: string;
  readonly organizer: string | undefined;
  readonly members: string | undefined;
  readonly href: string | undefined;
  readonly mark: string | undefined;
}

/** The networks of one field; `field` is undefined for those that belong to none. */
export interface NetworkGroup {
  readonly field: string | undefined;
  readonly name: string;
  readonly rows: readonly NetworkRow[];
}

function networkRow(
  network: Network,
  data: ActivityLogData,
  text: NetworkText,
  language: Language,
): NetworkRow {
  const isDormant = network.dormant === true;
  const { members } = network;
  return {
    network,
    id: network.id,
    name: network.name,
    description: network.description,
    isDormant,
    status: isDormant ? text.dormant : text.active,
    audience: groupNames(network.targetGroups, language),
    organizer: network.organizer,
    members: members.length === 0 ? undefined : text.members(members.length),
    href: safeHref(network.url),
    mark: recordMark(network, data.networks, language),
  };
}

/** The networks by their first field, in the order of the code list; those without one come last, those at rest within their field. */
export function networkGroups(
  data: ActivityLogData,
  text: NetworkText,
  language: Language,
): readonly NetworkGroup[] {
  const fields = [...culturalFields.map(({ id }) => id), undefined];
  return fields.flatMap((field): readonly NetworkGroup[] => {
    const rows = data.networks
      .filter((network) => network.fields[0] === field)
      .map((network) => networkRow(network, data, text, language))
      .sort((a, b) => Number(a.isDormant) - Number(b.isDormant) || byName(a.name, b.name));
    if (rows.length === 0) return [];
    return [{ field, name: field === undefined ? text.noField : fieldNames([field], language), rows }];
  });
}

const columns = ["name", "fields", "groups", "organizer", "members", "status"] as const;

/** The networks as a table, in the order of the groups. */
export function networkTable(
  groups: readonly NetworkGroup[],
  text: NetworkText,
  language: Language,
): TableView {
  const rows = groups.flatMap((group) => group.rows);
  const isMarked = rows.some(({ mark }) => mark !== undefined);
  const filled = (words: string) => (words === "" ? missingCell("not-reported", language) : textCell(words));
  return {
    caption: text.caption(rows.length),
    columns: [...columns, ...(isMarked ? (["about"] as const) : [])].map((id) => ({
      id,
      label: text.columns[id],
      numeric: id === "members",
    })),
    rows: rows.map((row): TableRow => {
      const { network, href } = row;
      const count = network.members.length;
      const name = textCell(row.name);
      return {
        id: row.id,
        cells: [
          href === undefined ? name : { ...name, href },
          filled(fieldNames(network.fields, language)),
          filled(row.audience),
          filled(row.organizer ?? ""),
          count === 0
            ? missingCell("not-reported", language)
            : { text: formatCount(count, language), value: count },
          textCell(row.status),
          ...(isMarked ? [textCell(row.mark ?? "")] : []),
        ],
      };
    }),
  };
}
