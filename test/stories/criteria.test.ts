import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { criteriaSet } from "../../src/core/scoring/criteria-sets";
import type { CriteriaSet, CriterionId } from "../../src/core/scoring/criterion";
import {
  listWorkbook,
  markAll,
  openSmall,
  placeOf,
  scored,
  smallDefinition,
  type SmallAudit,
} from "./small-audit";

async function standing({ tasks }: SmallAudit): Promise<CriteriaSet> {
  const seen = await tasks.recogniseAudit();
  if (!seen.ok || seen.value.criteria === null) throw new Error(JSON.stringify(seen));
  return seen.value.criteria;
}

const CRITERIA = "Audit criteria";

test("questions are edited, moved, added and removed, and nothing that was scored is touched", async () => {
  const audit = await scored(smallDefinition(), listWorkbook(), () => "Yes");
  const before = await standing(audit);
  expect(before.partlyCountsAs).toBe(0);
  const sampleBefore = valuesOf(sheetNamed(audit.workbook, "Audit sample"));
  const [first, second, third, ...others] = before.criteria;
  if (first === undefined || second === undefined || third === undefined) throw new Error("no questions");
  const added = {
    ...first,
    id: "why" as CriterionId,
    number: 8,
    shortName: "Why",
    kind: "choices" as const,
    marks: [],
    options: ["Health; school", "Police"],
    applies: { when: "answerIsOneOf" as const, criterion: third.id, answers: ["No"] },
  };
  const partly = { word: "Nearly, or so", meaning: "partly" as const };
  const changed = { ...second, guidance: "<b>=1+1</b>", marks: [...second.marks, partly] };
  const set: CriteriaSet = {
    ...before,
    partlyCountsAs: 0.5,
    criteria: [third, first, changed, ...others.slice(0, -1), added],
  };
  expect(await audit.tasks.saveCriteria(before, set)).toEqual({ ok: true, value: { sheet: CRITERIA } });
  expect(await standing(audit)).toEqual(set);
  expect(valuesOf(sheetNamed(audit.workbook, "Audit sample"))).toEqual(sampleBefore);
  // The column of the question that offers another mark now takes it.
  const again = await audit.tasks.addScoringColumns("mash-threshold");
  expect(again).toMatchObject({
    ok: true,
    value: { added: ["8 Why", "8 Reason", "8 Comment", "8 Kind", "8 Theme"] },
  });
  const preview = await audit.tasks.previewFindings();
  expect(preview).toMatchObject({
    ok: true,
    value: { findings: { settings: { partlyCountsAs: 0.5 } } },
  });
  // Choices are in no result, and the removed question is not either; its column stays with what was scored.
  expect(preview.ok && preview.value.findings.results.map(({ criterion }) => criterion.number)).toEqual([
    3, 1, 2, 4, 5, 6,
  ]);
  expect(valuesOf(sheetNamed(audit.workbook, "Audit sample")).flat()).toContain("7 Police form");
});

test("what somebody changed on the sheet meanwhile is not written over", async () => {
  const audit = await scored();
  const before = await standing(audit);
  const sheet = sheetNamed(audit.workbook, CRITERIA);
  for (const line of sheet.cells.values())
    for (const cell of line.values()) if (cell.value === "Good quality") cell.value = "Quality";
  const kept = valuesOf(sheet);
  expect(await audit.tasks.saveCriteria(before, { ...before, partlyCountsAs: 1 })).toMatchObject({
    ok: false,
    problems: [{ kind: "sheetChangedSince", sheet: CRITERIA }],
  });
  expect(valuesOf(sheet)).toEqual(kept);
  // Seen on the next look.
  expect((await standing(audit)).criteria[2]?.shortName).toBe("Quality");
});

test("a new rule on a column that the sample does not have is refused in a sentence, and nothing is written", async () => {
  const audit = await scored();
  const before = await standing(audit);
  const kept = valuesOf(sheetNamed(audit.workbook, CRITERIA));
  const criteria = before.criteria.map((each, index) =>
    index === 0
      ? { ...each, applies: { when: "columnIsOneOf" as const, column: "Borough", values: ["North"] } }
      : each,
  );
  expect(await audit.tasks.saveCriteria(before, { ...before, criteria })).toMatchObject({
    ok: false,
    problems: [
      {
        kind: "criterionUnusable",
        row: 1,
        column: "Applies to",
        fault: "ruleColumnMissing",
        text: "Borough",
      },
    ],
  });
  expect(valuesOf(sheetNamed(audit.workbook, CRITERIA))).toEqual(kept);
});

test("every ready-made set gets its columns, and its questions are recognised as they are", async () => {
  for (const id of ["mash-threshold-complete", "case-file", "checklist"]) {
    const audit = await openSmall();
    const drawn = await audit.tasks.drawSample(
      await placeOf(audit),
      smallDefinition({}, { criteriaSet: id }),
      "J. Okafor",
    );
    expect(drawn.ok).toBe(true);
    const added = await audit.tasks.addScoringColumns(id);
    expect(added.ok).toBe(true);
    expect(await standing(audit)).toEqual({ ...criteriaSet(id), partlyCountsAs: 0 });
    const seen = await audit.tasks.recogniseAudit();
    expect(seen.ok && seen.value.sheetProblems).toEqual([]);
    markAll(audit.workbook, "Audit sample", 6, () => "");
  }
}, 120_000);
