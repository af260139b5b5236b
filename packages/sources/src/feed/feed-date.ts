import { parsePlainDate, type PublishedMoment } from "@lansmuseer/domain";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Swedish pages write their own. */
const SWEDISH: Readonly<Record<string, string>> = { maj: "may", okt: "oct" };

/** `Thu, 03 Dec 2015 10:00:00 +0100`, as RSS writes; the weekday, the seconds and the time may be left out. */
const RFC_822 =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}*\.?\s+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(\S+)?)?/u;
/** `2015-12-03T10:00:00+01:00`, as JSON Feed and Atom write; the time may be left out. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(\S+)?)?/u;

/**
 * When a feed says that something was published. A time without a zone is taken for UTC: it decides only the order of what
 * was published on one day.
 *
 * @returns the moment, or `undefined` when the text is not one
 * @example
 * parseFeedDate("Thu, 03 Dec 2015 23:30:00 +0100")?.day; // "2015-12-03"
 */
export function parseFeedDate(text: string): PublishedMoment | undefined {
  const iso = ISO.exec(text.trim());
  if (iso !== null) return moment(iso[1]!, iso[2]!, iso[3]!, iso.slice(4));
  const [, day = "", name = "", year = "", ...time] = RFC_822.exec(text.trim()) ?? [];
  const short = name.toLowerCase();
  const month = MONTHS.indexOf(SWEDISH[short] ?? short) + 1;
  if (month === 0) return undefined;
  // Two digits were the rule before 2000.
  const whole = year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year;
  return moment(whole, String(month).padStart(2, "0"), day.padStart(2, "0"), time);
}

function moment(
  year: string,
  month: string,
  day: string,
  [hour = "0", minute = "0", second = "0", zone = "Z"]: readonly (string | undefined)[],
): PublishedMoment | undefined {
  const date = parsePlainDate(`${year}-${month}-${day}`);
  const at = Date.UTC(+year, +month - 1, +day, +hour, +minute, +second);
  return date === undefined || Number.isNaN(at) ? undefined : { day: date, at: at - offsetOf(zone) };
}

/** Milliseconds east of Greenwich. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})/u.exec(zone) ?? [];
  if (hours === undefined || minutes === undefined)
    return zone === "CET" ? 3_600_000 : zone === "CEST" ? 7_200_000 : 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
