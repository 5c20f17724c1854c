import type { PastAudit, PastResult } from "../core/change/past-audit";
import { questionCodes } from "../core/change/question-codes";
import { cellAddress } from "../core/frame/cell-address";
import type { ScoresWhenMade } from "../core/findings/scores-when-made";
import { questionName } from "../core/findings/question-name";
import { readPrintedResults } from "./read-printed-results";
import { readResultsTable } from "./read-results-table";
import { resultsTableLaterFacts } from "./results-table";
import { resultsTableNotes } from "./results-table-notes";
import type { ResultRow } from "./results-table-row";
import { readScoresWhenMade } from "./scores-when-made-part";
import type { SheetCells } from "./workbook";

/** "none": no results of an audit stand there. "otherFormat": made by a later version. "damaged": `address` is where. */
export type PastAuditReading =
  | { readonly found: "none" }
  | { readonly found: "otherFormat"; readonly format: number | null }
  | { readonly found: "damaged"; readonly address: string }
  | {
      readonly found: "past";
      readonly past: PastAudit;
      /** The digest by which the findings of one audit are known, whenever they were made; null where it is not there. */
      readonly key: string | null;
      /** The digests of its scores, which tell nothing without what they were made with; null where they are not there. */
      readonly scores: ScoresWhenMade | null;
    };

/**
 * An audit as a sheet with its results tells it, whatever the sheet is called: Audit findings, copied in from another
 * workbook, or the sheet Results of a copy to share.
 * Laws: what `resultsTable` and `printedResultsTable` write reads as the same. Checked by: test/sheets/read-past-audit.test.ts
 */
export function readPastAudit(cells: SheetCells): PastAuditReading {
  const printed = readPrintedResults(cells);
  if (printed.found === "damaged") return { found: "damaged", address: cellAddress(1, printed.row + 1) };
  if (printed.found === "past") return { ...printed, key: null, scores: null };
  if (printed.found === "otherFormat") return printed;
  const reading = readResultsTable(cells);
  if (reading.found === "damaged") return { found: "damaged", address: reading.address };
  if (reading.found !== "table") return reading;
  const { audit, madeAt, rows } = reading.table;
  const kept = readScoresWhenMade(cells);
  return {
    found: "past",
    key: kept?.codes.key ?? null,
    scores: kept?.scores ?? null,
    past: {
      sheet: cells.sheet,
      audit,
      madeAt,
      cases: resultsTableNotes(cells, resultsTableLaterFacts.cases)[0] ?? null,
      asPrinted: false,
      scores: null,
      results: rows.filter(({ stratum }) => stratum === null).map(pastResult),
    },
  };
}

/** k as it headed the results: with Partly counting whole, Yes and Partly. */
function pastResult(row: ResultRow): PastResult {
  const { met, partly, partlyCountsAs, lower, upper, estimate, applicable, level } = row;
  return {
    codes: questionCodes({ id: row.criterion, question: row.question, marks: row.marks }),
    name: questionName(row),
    wording: row.question,
    marks: row.marks,
    partlyCountsAs,
    met: met + (partlyCountsAs === 1 ? partly : 0),
    applicable,
    estimate,
    interval: lower === null || upper === null ? null : { lower, upper },
    level,
  };
}
