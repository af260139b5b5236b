import { value } from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { tableOf } from "../columns/table-builder.js";
import { engineOf } from "./engine.js";

const plain = { version: 1, by: [] } as const;

test("grants and the regrants that they come from are not added up", () => {
  const engine = engineOf(tableOf([{ awarded: 10, regrant: true }, { awarded: 4 }]));
  const measures = [{ fn: "sum", of: "awarded" }] as const;
  expect(() => engine.answer({ ...plain, where: [], measures })).toThrow(
    /one level of the funding flow required/,
  );
  const where = [{ field: "regrant", value: ["false"] }] as const;
  expect(engine.answer({ ...plain, where, measures }).rows[0]?.values["sum:awarded"]).toEqual(value(4));
});
