import { auditFindings, auditFindingsInSlices } from "../../../src/core/findings/audit-findings";
import { scoresWhenMade, scoresWhenMadeInSlices } from "../../../src/core/findings/scores-when-made";
import { isAsWritten, sealedPlan, sealedPlanInSlices } from "../../../src/sheets/sheet-seal";
import type { Sliced } from "../../../src/core/sliced";
import type { SheetPlan } from "../../../src/sheets/plan";
import { sheetOfPlan } from "../../sheets/sheet-of-plan";
import { auditA } from "./audit-a";

/** The answer, and how often whoever drives the work could let the pane answer. */
function driven<T>(work: Sliced<T>): { readonly answer: T; readonly pauses: number } {
  let pauses = 0;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return { answer: step.value, pauses };
    pauses += 1;
  }
}

test("findings pause at each question, and at each question of each breakdown", () => {
  const audit = auditA();
  const columns = ["Agency", "Month"].map((column) => ({
    column,
    values: new Map(audit.cases.map(({ key }, index) => [key, `${column} ${index % 3}`])),
  }));
  const { answer, pauses } = driven(auditFindingsInSlices({ ...audit, breakdowns: columns }));
  expect(answer).toEqual(auditFindings({ ...audit, breakdowns: columns }));
  expect(pauses).toBeGreaterThanOrEqual(answer.results.length * 3);
});

test("the digests of the scores pause at each case", () => {
  const { set, settings, cases } = auditA();
  const { answer, pauses } = driven(scoresWhenMadeInSlices(set, settings, cases, "salt"));
  expect(answer).toEqual(scoresWhenMade(set, settings, cases, "salt"));
  expect(pauses).toBeGreaterThanOrEqual(cases.length);
});

test("the seal of a sheet pauses about every thousand cells, and is the same seal", () => {
  const rows = Array.from({ length: 4_000 }, (_, index) => [`Row ${index}`, index]);
  const plan: SheetPlan = {
    sheet: "Audit findings",
    owner: "generated",
    steps: [{ step: "cells", top: 1, left: 1, rows, roles: "text" }],
  };
  const { answer, pauses } = driven(sealedPlanInSlices(plan));
  expect(answer).toEqual(sealedPlan(plan));
  expect(isAsWritten(sheetOfPlan(answer))).toBe(true);
  // Two cells a row.
  expect(pauses).toBeGreaterThanOrEqual(7);
});
