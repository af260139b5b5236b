import { type Clause, type FieldValue, isExcept, isYearRange } from "./clause.js";
import type { GrantQuery, Order, Top } from "./grant-query.js";
import type { QueryMeasure } from "./query-measure.js";
import { parseQuery } from "./query-problems.js";

// A query as the search part of an address, short enough to read aloud:
// v=1&by=year,area&where=area,in,music,film&where=year,span,2019,2024&measure=sum,awarded&top=area,10,sum:awarded
// Parts of a value stand between commas. A part's own comma is ~1 and its ~ is ~0, so that the parts are the same
// whichever way a browser, a form or another program encodes the address.

const join = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => encodeURIComponent(String(part).replaceAll("~", "~0").replaceAll(",", "~1"))).join(",");

function split(text: string): readonly string[] {
  return decoded(text.replaceAll("+", "%20"))
    .split(",")
    .map((part) => part.replaceAll("~1", ",").replaceAll("~0", "~"));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new RangeError(`readQuery: an address encoded as one required, got ${text}`);
  }
}

/** A missing value and an empty text are told apart from each other and from a text that looks like either. */
const fromValue = (value: FieldValue): string => (value === null ? "!" : `=${value}`);
const toValue = (text: string): FieldValue => (text === "!" ? null : text.slice(1));

function clauseText({ source, field, value }: Clause): string {
  const head = source === undefined ? [field] : [field, "from", source];
  if (isYearRange(value)) return join(...head, "span", value.from, value.to);
  return isExcept(value)
    ? join(...head, "not", ...value.not.map(fromValue))
    : join(...head, "in", ...value.map(fromValue));
}

function readClause(parts: readonly string[]): unknown {
  const [field, ...others] = parts;
  const source = others[0] === "from" ? others[1] : undefined;
  const [kind, ...values] = others.slice(source === undefined ? 0 : 2);
  const own = { ...(source !== undefined && { source }), field };
  if (kind === "span") return { ...own, value: { from: values[0], to: values[1] } };
  return { ...own, value: kind === "not" ? { not: values.map(toValue) } : values.map(toValue) };
}

function measureText(measure: QueryMeasure): string {
  const parts: (string | number)[] = [measure.fn];
  if ("of" in measure) parts.push(measure.of);
  if (measure.fn === "quantile") parts.push(measure.p);
  if (measure.fn === "change") parts.push(measure.against);
  if (measure.fn === "change" && measure.in) parts.push(`in=${measure.in}`);
  if (measure.fn === "share" && measure.within) parts.push(`within=${measure.within.join(" ")}`);
  if (measure.fn === "share" && measure.ignore) parts.push(`ignore=${measure.ignore.join(" ")}`);
  if (measure.as !== undefined) parts.push(`as=${measure.as}`);
  return join(...parts);
}

function readMeasure(parts: readonly string[]): unknown {
  const plain = parts.filter((part, index) => index === 0 || !part.includes("="));
  const option = (name: string) =>
    parts
      .slice(1)
      .find((part) => part.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const fields = (name: string) => option(name)?.split(" ").filter(Boolean);
  const [fn, of, number] = plain;
  const entries: readonly [string, unknown][] = [
    ["fn", fn],
    ["of", of],
    ["p", fn === "quantile" ? Number(number) : undefined],
    ["against", fn === "change" ? Number(number) : undefined],
    ["in", option("in")],
    ["within", fields("within")],
    ["ignore", fields("ignore")],
    ["as", option("as")],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const topText = ({ field, n, by, rest }: Top) =>
  join(field, n, by, ...(rest === undefined ? [] : [String(rest)]));
const orderText = ({ by, descending }: Order) =>
  join(by, ...(descending === undefined ? [] : [String(descending)]));

/**
 * A query as the search part of an address, without the question mark.
 *
 * @example
 * formatQuery({ version: 1, by: ["year"], where: [], measures: [{ fn: "count" }] }); // "v=1&by=year&measure=count"
 */
export function formatQuery(query: GrantQuery): string {
  return [
    `v=${query.version}`,
    ...(query.by.length > 0 ? [`by=${join(...query.by)}`] : []),
    ...query.where.map((clause) => `where=${clauseText(clause)}`),
    ...query.measures.map((measure) => `measure=${measureText(measure)}`),
    ...(query.prices ? [`prices=${query.prices.year}`] : []),
    ...(query.top ? [`top=${topText(query.top)}`] : []),
    ...(query.order ?? []).map((order) => `order=${orderText(order)}`),
    // An order of nothing is not the same as no order.
    ...(query.order?.length === 0 ? ["order="] : []),
  ].join("&");
}

/**
 * The query of an address's search part, with or without the question mark; parameters of others are passed over.
 *
 * @throws RangeError that names each problem
 * @example
 * readQuery("?v=1&by=year&measure=count").by; // ["year"]
 */
export function readQuery(address: string): GrantQuery {
  const parameters = address
    .replace(/^\?/, "")
    .split("&")
    .map((parameter): readonly [string, readonly string[]] => {
      const at = parameter.indexOf("=");
      if (at === -1) return [parameter, []];
      return [parameter.slice(0, at), split(parameter.slice(at + 1))];
    });
  const all = (name: string) => parameters.filter(([key]) => key === name).map(([, parts]) => parts);
  const [version] = all("v");
  const [prices] = all("prices");
  const [top] = all("top");
  const orders = all("order");
  return parseQuery({
    version: Number(version?.[0]),
    by: all("by").flat(),
    where: all("where").map(readClause),
    measures: all("measure").map(readMeasure),
    ...(prices && { prices: { year: Number(prices[0]) } }),
    ...(top && {
      top: {
        field: top[0],
        n: Number(top[1]),
        by: top[2],
        ...(top[3] !== undefined && { rest: top[3] === "true" }),
      },
    }),
    ...(orders.length > 0 && {
      order: orders
        .filter(([by]) => by !== "")
        .map(([by, descending]) => ({
          by,
          ...(descending !== undefined && { descending: descending === "true" }),
        })),
    }),
  });
}
