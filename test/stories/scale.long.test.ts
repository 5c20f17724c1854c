import type { WorkbookState } from "../../simulator/host/model";
import { sheetNamed } from "../../simulator/host/new-workbook";
import { wholeAudit, type WholeAudit } from "../../simulator/commands/audit/whole-audit";
import { exampleDefinition, exampleWorkbook, stillSurroundings } from "./open-example";

const LIST = "Referrals MASH 2017";
const FIRST_ROW = 3;
const LAST_ROW = 2620;
const CHUNK_BYTES = 1_000_000;

/** The example's list ten times over, each copy with case numbers of its own; the totals row falls away. */
function tenfold(): WorkbookState {
  const workbook = exampleWorkbook();
  const { cells } = sheetNamed(workbook, LIST);
  const rows = Array.from(
    { length: LAST_ROW - FIRST_ROW + 1 },
    (_, index) => cells.get(FIRST_ROW + index) ?? new Map(),
  );
  for (let copy = 1; copy < 10; copy += 1) {
    rows.forEach((row, index) => {
      const id = row.get(0);
      const copied = new Map(row);
      copied.set(0, { ...id, value: `${String(id?.value)}-${copy}` });
      cells.set(LAST_ROW + 1 + (copy - 1) * rows.length + index, copied);
    });
  }
  return workbook;
}

async function audited(workbook: WorkbookState): Promise<WholeAudit> {
  const outcome = await wholeAudit({
    workbook,
    definition: exampleDefinition(),
    marks: null,
    by: "",
    surroundings: stillSurroundings,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

test("ten times the rows take the same requests, and one more for each further MB", async () => {
  const small = await audited(exampleWorkbook());
  const large = await audited(tenfold());
  expect(large.drawn.record.draw?.strata.map(({ populationSize }) => populationSize)).toEqual([
    13_840, 4_120, 6_750,
  ]);
  small.measured.forEach((task, index) => {
    const same = large.measured[index];
    const chunks = Math.ceil(((same?.bytesToExcel ?? 0) + (same?.bytesFromExcel ?? 0)) / CHUNK_BYTES);
    expect([task.task, (same?.requests ?? 99) <= task.requests + chunks]).toEqual([task.task, true]);
  });
  console.log(
    large.measured
      .map(
        ({ task, requests, bytesToExcel, bytesFromExcel }) =>
          `${task}: ${requests} requests, ${((bytesToExcel + bytesFromExcel) / 1e6).toFixed(1)} MB`,
      )
      .join("\n"),
  );
});
