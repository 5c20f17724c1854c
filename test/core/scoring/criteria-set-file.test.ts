import * as fc from "fast-check";
import { criteriaFileText, criteriaSetOfText } from "../../../src/core/scoring/criteria-set-file";
import { criteriaSets } from "../../../src/core/scoring/criteria-sets";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import { anySet } from "./any-set";

test.each(criteriaSets.map((set) => [set.id, set] as const))("the ready-made set %s reads back", (_, set) => {
  expect(criteriaSetOfText(criteriaFileText(set), "the file")).toEqual({ ok: true, value: set });
});

test("law: any set reads back as it was written", () => {
  fc.assert(
    fc.property(anySet, (set) => {
      expect(criteriaSetOfText(criteriaFileText(set), "the file")).toEqual({ ok: true, value: set });
    }),
  );
});

test("a byte order mark before it does no harm", () => {
  expect(criteriaSetOfText(`\uFEFF${criteriaFileText(mashThresholdSet)}`, "the file").ok).toBe(true);
});

/** The file as plain data, as far as the tests change it. */
interface Plain {
  version: number;
  set: { criteria: { id: string; kind: string; guidence?: string; marks: { meaning: string }[] }[] };
}

/** The text of the MASH set with a change of its plain data. */
function changed(change: (whole: Plain) => void): string {
  const whole = JSON.parse(criteriaFileText(mashThresholdSet)) as Plain;
  change(whole);
  return JSON.stringify(whole);
}

test.each<[string, string, string, string]>([
  ["no JSON", "Yes; No", "the file", "not a set of questions"],
  ["half a file", criteriaFileText(mashThresholdSet).slice(0, 900), "the file", "not a set of questions"],
  ["another kind of file", "[1, 2]", "the file, format", ""],
  ["a later version", changed((whole) => (whole.version = 2)), "the file, version", "must be 1"],
  [
    "an unknown kind",
    changed(({ set }) => Object.assign(set.criteria[2] ?? {}, { kind: "marks" })),
    "the file, set.criteria.2.kind",
    "must be mark",
  ],
  [
    "an unknown meaning",
    changed(({ set }) => Object.assign(set.criteria[0]?.marks[1] ?? {}, { meaning: "bad" })),
    "the file, set.criteria.0.marks.1.meaning",
    "must be met",
  ],
  [
    "a misspelt member",
    changed(({ set }) => Object.assign(set.criteria[0] ?? {}, { guidence: "x" })),
    "the file, set.criteria.0.guidence",
    "",
  ],
  [
    "no question",
    changed((whole) => (whole.set.criteria = [])),
    "the file, set.criteria",
    "must hold a question",
  ],
])("%s is refused with its place", (_, json, where, why) => {
  expect(criteriaSetOfText(json, "the file")).toEqual({
    ok: false,
    problems: [{ kind: "definitionUnreadable", where, why: expect.stringContaining(why) }],
  });
});

test("a question that can't be used is refused with which one it is", () => {
  const json = changed(({ set }) => Object.assign(set.criteria[3] ?? {}, { id: "threshold" }));
  expect(criteriaSetOfText(json, "the file")).toEqual({
    ok: false,
    problems: [
      {
        kind: "criterionUnusable",
        where: "the file",
        row: 4,
        column: "id",
        fault: "repeated",
        text: "threshold",
        place: null,
      },
    ],
  });
});
