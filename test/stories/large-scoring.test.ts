import { largeScoring } from "./many-questions";
import { markAllCells } from "./mark-all-cells";

// 500 cases and 40 questions are 20,000 marks among 100,000 cells. How long it takes is measured by
// bench/scoring.bench.ts; here is counted what does not depend on the machine.
test("500 cases with 40 questions: columns in at most 8 requests, all marks looked at again in at most 4", async () => {
  const audit = await largeScoring(500, 40);
  expect(audit.requestsOfColumns).toBeLessThanOrEqual(8);
  markAllCells(audit.workbook, (row, question) => (row === 17 && question === 33 ? "y" : "Yes"));
  const { counters } = audit.open.excel.host;
  const before = counters.requests;
  const look = await audit.tasks.recogniseAudit();
  expect(counters.requests - before).toBeLessThanOrEqual(4);
  if (!look.ok) throw new Error(JSON.stringify(look.problems));
  const { scoring, gaps, scoringSheet } = look.value;
  expect(scoring).toMatchObject({ cases: 500, scored: 499 });
  expect(gaps.filter(({ gap }) => gap !== "noScorer")).toMatchObject([{ gap: "notAllowed", text: "y" }]);
  expect(gaps.filter(({ gap }) => gap === "noScorer")).toHaveLength(500);

  const key = scoringSheet?.cases[400]?.key;
  if (scoringSheet === null || key === undefined) throw new Error("no table");
  const criterion = scoringSheet.set.criteria[39]?.id;
  if (criterion === undefined) throw new Error("no question");
  const atFirst = counters.requests;
  const change = { key, criterion, parts: [{ part: "mark", seen: "Yes", text: "No" } as const] };
  expect(await audit.tasks.writeAnswer(scoringSheet, change, "J. Okafor")).toMatchObject({
    ok: true,
    value: { state: "written" },
  });
  expect(counters.requests - atFirst).toBe(2);
});
