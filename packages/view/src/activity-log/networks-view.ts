import { figureView } from "../figure/figure-view.js";
import { aboutRecords, unreadRows } from "../figure/record-mark.js";
import type { Language } from "../text/format.js";
import type { ActivityLogData } from "./activity-log-data.js";
import { activityLogText } from "./activity-log-text.js";
import { sectionsOf, type SectionView } from "./activity-sections.js";
import { type NetworkGroup, networkGroups, networkTable } from "./network-rows.js";
import { networkText, type NetworkText } from "./network-text.js";

export interface NetworksView extends SectionView {
  readonly section: "networks";
  readonly empty: string | undefined;
  readonly groups: readonly NetworkGroup[];
  readonly networkText: NetworkText;
}

/** The networks, by field. */
export function networksView(data: ActivityLogData, language: Language): NetworksView {
  const text = networkText[language];
  const words = activityLogText[language];
  const groups = networkGroups(data, text, language);
  const count = data.networks.length;
  const dormant = data.networks.filter((network) => network.dormant === true).length;
  const byField = groups.map(({ name, rows }) => text.inField(name, rows.length));
  const parts = {
    title: count === 0 ? words.sections.networks : text.title(count, dormant),
    subtitle: text.subtitle,
    summary: [
      count === 0 ? text.empty : text.summary(count, dormant, byField),
      unreadRows(data.unread ?? 0, language),
    ]
      .join(" ")
      .trim(),
    table: networkTable(groups, text, language),
    fileName: text.fileName,
  };
  return {
    ...figureView(parts, aboutRecords(data.about, data.networks, language), language),
    section: "networks",
    text: words,
    networkText: text,
    sections: sectionsOf(data, words),
    empty: count === 0 ? text.empty : undefined,
    groups,
  };
}
