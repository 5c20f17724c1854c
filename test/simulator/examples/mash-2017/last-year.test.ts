import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lastYearWorkbook } from "../../../../simulator/examples/mash-2017/last-year-workbook";
import { readWorkbook } from "../../../../simulator/xlsx/read-workbook";
import { sheetNamed, valuesOf } from "../../../../simulator/host/new-workbook";
import { readPastActions } from "../../../../src/sheets/read-past-actions";
import { readPastAudit } from "../../../../src/sheets/read-past-audit";
import { committedFile } from "./committed-example";

const answers = readFileSync(join(__dirname, "../../../reference/audit_B_sample.csv"), "utf8");

function readIn(file: Uint8Array) {
  const read = readWorkbook(file);
  if (!read.ok) throw new Error(read.reason);
  const cells = (sheet: string) => ({ sheet, values: valuesOf(sheetNamed(read.value, sheet)) });
  const reading = readPastAudit(cells("Audit findings"));
  if (reading.found !== "past") throw new Error(reading.found);
  return { past: reading.past, actions: readPastActions(cells("Audit actions")) };
}
const committed = () => readIn(new Uint8Array(committedFile("MASH findings 2016.xlsx")));

// The looks of the sheets may be those of the version that made the file, as those of a real year before would be.
test("what is read of the committed file is what the script makes", async () => {
  expect(readIn(await lastYearWorkbook(answers))).toEqual(committed());
});

test("it holds audit B of the reference, and five actions of which two are done", () => {
  const { past, actions } = committed();
  const { cases } = JSON.parse(
    readFileSync(join(__dirname, "../../../reference/06_comparison.json"), "utf8"),
  ) as { cases: { id: string; audit_B?: { estimate: number; applicable: number } }[] };
  const oracle = cases.flatMap(({ audit_B: audit }) => (audit === undefined ? [] : [audit]));
  const shared = past.results.filter(({ name }) => /^[145] /.test(name));
  expect(shared.map(({ applicable }) => applicable)).toEqual(oracle.map(({ applicable }) => applicable));
  shared.forEach(({ estimate }, at) => expect(estimate).toBeCloseTo(oracle[at]?.estimate ?? NaN, 12));
  expect(actions?.lines.map(({ status }) => status)).toEqual([
    "Done",
    "Done",
    "Not accepted",
    "Under way",
    "Not started",
  ]);
});
