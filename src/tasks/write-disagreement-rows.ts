import { cellAddress } from "../core/frame/cell-address";
import { refusal, success, type Outcome } from "../core/outcome";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import type { CellRun, RunWritten } from "../sheets/cell-runs";
import {
  disagreementHeaders,
  disagreementOrder,
  type DisagreementColumn,
} from "../sheets/disagreement-columns";
import type { DisagreementsReading } from "../sheets/read-disagreements";
import { readBackVerdict } from "../sheets/written-cell";
import { putBackRuns } from "./put-back-runs";
import { sayingWritten } from "./saying-written";
import type { TaskGround } from "./task-ground";

/** A whole new row of Audit disagreements. */
export type DisagreementRow = Readonly<Record<DisagreementColumn, string>>;

/** So many rows go along in one request. */
const ROWS_AT_ONCE = 1_000;

/**
 * Writes new rows of Audit disagreements below those that stand: 1 request, one more for each further 1,000 rows. Blank cells are
 * written blank, so that what a colleague typed there is seen: then all rows of the request are put back as they were, for 1
 * request more, and nothing of theirs is lost. So they are where columns were moved meanwhile.
 * Checked by: test/stories/many-disagreements.test.ts
 */
export async function writeDisagreementRows(
  ground: Pick<TaskGround, "workbook">,
  standing: Pick<DisagreementsReading, "sheet" | "headerRow" | "columns">,
  first: number,
  rows: readonly DisagreementRow[],
): Promise<Outcome<null>> {
  const { sheet, headerRow, columns } = standing;
  const table = { sheet, headerRow, keyColumn: columns.caseNumber };
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const part = rows.slice(from, from + ROWS_AT_ONCE);
    const top = first + from;
    const runs = disagreementOrder.map((name): CellRun => ({
      column: columns[name],
      top,
      cells: part.map((row) => ({ as: "text", value: row[name] })),
    }));
    const written = await ground.workbook.writeRuns({ ...table, runs });
    const before = from === 0 ? [] : [sheet];
    if (!written.ok) return refusal(...sayingWritten(written.problems, before));
    const found = written.value;
    if (!isFree(found)) {
      const back = await putBackRuns(
        ground,
        table,
        runs.flatMap((run, at) => (found[at] === undefined ? [] : [{ run, written: found[at] }])),
      );
      return back.ok
        ? refusal({ kind: "sheetChangedSince", sheet, written: before })
        : overwritten(sheet, found, runs, part);
    }
    const lost = part.findIndex((row, down) =>
      disagreementOrder.some(
        (name, at) => readBackVerdict(row[name], found[at]?.after[down] ?? "") === "different",
      ),
    );
    if (lost >= 0) {
      const places = [{ sheet, address: cellAddress(columns.caseNumber, top + lost) }];
      return refusal({ kind: "answerNotKept", sheet, case: part[lost]?.caseNumber ?? "", places });
    }
  }
  return success(null);
}

/** Nothing stood in any of the cells, and each column is the one that it was. */
function isFree(found: readonly RunWritten[]): boolean {
  return disagreementOrder.every((name, at) => {
    const run = found[at];
    return (
      run !== undefined &&
      foldedWord(run.header) === foldedWord(disagreementHeaders[name]) &&
      run.before.every(({ value, formula }) => formula === null && cellText(value) === "")
    );
  });
}

/** What stood there could not be put back: it is told, so that it can be typed again. */
function overwritten(
  sheet: string,
  found: readonly RunWritten[],
  runs: readonly CellRun[],
  rows: readonly DisagreementRow[],
): ReturnType<typeof refusal> {
  const theirs = found.flatMap(({ before }, at) =>
    before.flatMap(({ value, formula }, down) => {
      const text = formula ?? cellText(value);
      const { column = 1, top = 1 } = runs[at] ?? {};
      return text === "" ? [] : [{ text, down, place: { sheet, address: cellAddress(column, top + down) } }];
    }),
  );
  return refusal({
    kind: "overwrittenMeanwhile",
    sheet,
    case: rows[theirs[0]?.down ?? 0]?.caseNumber ?? "",
    theirs: theirs.map(({ text }) => text),
    places: theirs.map(({ place }) => place),
  });
}
