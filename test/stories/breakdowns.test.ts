import { largeScoring } from "./many-questions";
import { markAllCells } from "./mark-all-cells";

// The small list has a column "Worker" with seven values beside the groups.
test("findings by a chosen column: offered, written, remembered on the sheet, and refused where it is not there", async () => {
  const audit = await largeScoring(60, 2);
  markAllCells(audit.workbook, (row) => (row % 3 === 0 ? "No" : "Yes"));
  const { tasks } = audit;
  const preview = await tasks.previewFindings();
  if (!preview.ok) throw new Error(JSON.stringify(preview.problems));
  expect(preview.value.breakdownColumns).toContainEqual({ column: "Worker", values: 7 });
  expect(preview.value.findings.breakdowns).toEqual([]);

  const written = await tasks.writeFindings("J. Okafor", undefined, { breakdowns: ["Worker"] });
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  expect(written.value.sheets).toContain("Audit findings by group");
  const [breakdown] = written.value.findings.breakdowns;
  expect(breakdown?.groups.reduce((sum, { cases }) => sum + cases, 0)).toBe(60);

  const again = await tasks.previewFindings();
  if (!again.ok) throw new Error(JSON.stringify(again.problems));
  expect(again.value.findings.breakdowns.map(({ column }) => column)).toEqual(["Worker"]);
  const none = await tasks.previewFindings({ breakdowns: [] });
  expect(none.ok && none.value.findings.breakdowns).toEqual([]);
  expect(await tasks.writeFindings("J. Okafor", undefined, { breakdowns: ["Agency"] })).toMatchObject({
    ok: false,
    problems: [{ kind: "columnMissing", column: "Agency" }],
  });
});
