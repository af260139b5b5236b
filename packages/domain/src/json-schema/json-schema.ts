import type * as v from "valibot";

type Json = Readonly<Record<string, unknown>>;

/** What this reads of a valibot schema: its own fields differ by `type`. */
interface Node {
  readonly kind: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The words of JSON Schema for valibot's checks. A check in words of ours has none: it is more than a shape. */
const KEYWORDS: Readonly<Record<string, (requirement: unknown) => Json>> = {
  min_length: (least) => ({ minLength: least }),
  min_value: (least) => ({ minimum: least }),
  max_value: (most) => ({ maximum: most }),
  safe_integer: () => ({
    type: "integer",
    minimum: Number.MIN_SAFE_INTEGER,
    maximum: Number.MAX_SAFE_INTEGER,
  }),
  finite: () => ({}),
  check: () => ({}),
  raw_transform: () => ({}),
};

/**
 * The JSON Schema (2020-12) of a schema of this package. It describes what is written: a code is its canonical text,
 * although its parser reads more forms. What a check in words adds (shares that sum to 1) is not in it.
 *
 * @throws RangeError when the schema has a part that this function has no words for
 */
export function jsonSchemaOf(schema: v.GenericSchema<unknown, unknown>): Json {
  return convert(schema as unknown as Node);
}

function convert(node: Node): Json {
  const steps = (node["pipe"] as readonly Node[] | undefined) ?? [];
  const written = steps.find(({ type }) => type === "metadata")?.["metadata"] as
    { readonly written?: Json } | undefined;
  if (written?.written !== undefined) return { type: "string", ...written.written };
  return steps.slice(1).reduce((json, step) => ({ ...json, ...checkWords(step, json) }), shape(node));
}

function checkWords({ kind, type, requirement }: Node, json: Json): Json {
  if (kind === "schema") throw new RangeError(`jsonSchemaOf: no schema within a pipe, got ${type}`);
  const words = KEYWORDS[type];
  if (words === undefined) throw new RangeError(`jsonSchemaOf: a check with a keyword required, got ${type}`);
  return type === "min_length" && json["type"] === "array" ? { minItems: requirement } : words(requirement);
}

function shape(node: Node): Json {
  switch (node.type) {
    case "string":
    case "number":
    case "boolean":
      return { type: node.type };
    case "literal":
      return { const: node["literal"] };
    case "picklist":
      return { type: "string", enum: node["options"] };
    case "array":
      return { type: "array", items: convert(node["item"] as Node) };
    case "variant":
    case "union":
      return { oneOf: (node["options"] as readonly Node[]).map(convert) };
    case "object":
      return objectShape(node["entries"] as Readonly<Record<string, Node>>);
    default:
      throw new RangeError(`jsonSchemaOf: a known kind of schema required, got ${node.type}`);
  }
}

function objectShape(entries: Readonly<Record<string, Node>>): Json {
  const fields = Object.entries(entries);
  const isOptional = ({ type }: Node) => type === "exact_optional";
  return {
    type: "object",
    properties: Object.fromEntries(
      fields.map(([name, node]) => [name, convert(isOptional(node) ? (node["wrapped"] as Node) : node)]),
    ),
    required: fields.flatMap(([name, node]) => (isOptional(node) ? [] : [name])),
  };
}
