import type { DrawEvent } from "../../src/core/sampling/draw-record";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { readAuditRecord } from "../../src/sheets/audit-record";
import { auditRecordSheet } from "../../src/sheets/audit-record-sheet";
import { addedDisagreements, unlistedDisagreements } from "../../src/sheets/added-disagreements";
import { disagreementsSheet } from "../../src/sheets/disagreements-sheet";
import { readDisagreements } from "../../src/sheets/read-disagreements";
import { readSecondReview } from "../../src/sheets/read-second-review";
import { recordSecondReviewPlan } from "../../src/sheets/second-review-record";
import { exampleRecord } from "./example-audit";
import { exampleDisagreements, exampleReview } from "./example-review";
import { sheetOfPlan } from "./sheet-of-plan";

const event: DrawEvent = {
  when: "2017-12-04 09:15",
  kind: "Second review",
  result: "30 of 60 scored cases drawn for a second review by R. Singh",
  same: null,
  of: null,
  by: "J. Okafor",
};
const before = sheetOfPlan(auditRecordSheet(exampleRecord));
const after = sheetOfPlan(recordSecondReviewPlan(exampleReview, event, before), before);

describe("the record of a second review", () => {
  test("law: what was written reads as the same", () => {
    expect(readSecondReview(after)).toEqual({ ok: true, value: exampleReview });
    expect(readSecondReview(before)).toEqual({ ok: true, value: null });
  });

  test("nothing of the record is moved or written over but the end of the register", () => {
    expect(after.values.slice(0, before.values.length).map((row) => row.slice(0, 6))).toEqual(
      before.values.map((row) => row.slice(0, 6)),
    );
    const read = readAuditRecord(after);
    expect(read).toEqual({ ok: true, value: { ...exampleRecord, events: [...exampleRecord.events, event] } });
  });

  test("also where somebody put rows above and a column beside it", () => {
    const moved = {
      ...after,
      values: [[], [], ...after.values.map((row) => ["", ...row])],
    };
    expect(readSecondReview(moved)).toEqual({ ok: true, value: exampleReview });
  });

  test.each([
    ["the seed", (text: string) => text === exampleReview.seed, "12345"],
    ["the hash of the seed", (text: string) => text === exampleReview.seedHash, "0".repeat(64)],
    ["a ticket", (text: string) => text === exampleReview.tickets[3]?.ticket, "abc"],
    ["a fingerprint", (text: string) => text === exampleReview.fingerprint, "none"],
  ])("a damaged part is never passed over: %s", (_, isIt, now) => {
    const values = after.values.map((row) => row.map((cell) => (isIt(String(cell)) ? now : cell)));
    expect(readSecondReview({ ...after, values })).toMatchObject({
      ok: false,
      problems: [{ kind: "recordUnreadable" }],
    });
  });

  test("a case taken out of its tickets no longer adds up", () => {
    const key = exampleReview.tickets.at(-1)?.key;
    const at = after.values.findLastIndex(([first]) => first === key);
    const values = after.values.filter((_, index) => index !== at);
    expect(readSecondReview({ ...after, values }).ok).toBe(false);
  });
});

describe("Audit disagreements", () => {
  const words = {
    sheet: "Audit disagreements",
    auditName: "MASH",
    criteriaSheet: "Audit criteria",
    criteriaCells: null,
  };
  const reviewed = new Set(exampleReview.tickets.map(({ key }) => key));
  const [mark] = exampleDisagreements;
  if (mark === undefined) throw new Error("no disagreement");
  const settled = {
    key: mark.key,
    criterion: mark.criterion,
    word: mark.second ?? "",
    by: "A. Mensah",
    at: "2017-12-06 10:42",
    why: "=not a formula",
  };

  test("law: what was written reads as the same lines, one settled", () => {
    const cells = sheetOfPlan(disagreementsSheet(words, exampleDisagreements, mashThresholdSet, settled));
    const read = readDisagreements(cells, mashThresholdSet, reviewed);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.lines.map(({ key, criterion }) => [key, criterion])).toEqual(
      exampleDisagreements.map(({ key, criterion }) => [key, criterion]),
    );
    expect(read.value.lines.map(({ agreed }) => agreed?.word ?? null)).toEqual(
      exampleDisagreements.map((_, index) => (index === 0 ? mark.second : null)),
    );
    expect(read.value.lines[0]?.agreed).toMatchObject({
      by: "A. Mensah",
      when: "6 December 2017, 10:42",
      why: "=not a formula",
    });
  });

  test("rows that come later get looks and dropdowns below those that stand, and no words yet", () => {
    const [, ...others] = exampleDisagreements;
    const cells = sheetOfPlan(disagreementsSheet(words, others, mashThresholdSet));
    const read = readDisagreements(cells, mashThresholdSet, reviewed);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const added = unlistedDisagreements(exampleDisagreements, read.value);
    expect(added).toEqual([mark]);
    const { owner, steps } = addedDisagreements(words, added, mashThresholdSet, read.value);
    expect([owner, steps.filter(({ step }) => step === "cells")]).toEqual(["edited", []]);
    expect(steps.find(({ step }) => step === "choices")).toMatchObject({
      area: { top: 8, left: 9, bottom: 8, right: 9 },
    });
  });
});
