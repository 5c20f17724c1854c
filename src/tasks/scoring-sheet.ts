import { caseKey } from "../core/frame/case-key";
import type { StratumLabel, UnitId } from "../core/frame/unit";
import { refusal, success, type Outcome } from "../core/outcome";
import type { CriteriaSet } from "../core/scoring/criterion";
import { foldedWord } from "../core/scoring/mark-meaning";
import { secondReviewFrame } from "../core/scoring/second-review-frame";
import type { CellSeen } from "../sheets/case-row";
import type { ScoredTableColumns } from "../sheets/scoring-rows";
import type { AuditBasis } from "./audit-basis";
import { ownWords, type OwnWords } from "./own-words";
import type { ScoredAuditReading } from "./scored-audit";

/** The table that is scored as it stood when it was last read whole. Where its rows and columns are now is looked for each time. */
export interface ScoringSheet {
  readonly sheet: string;
  readonly headerRow: number;
  /** Index 0 is column A. */
  readonly headers: readonly string[];
  readonly set: CriteriaSet;
  readonly columns: ScoredTableColumns;
  /** Those that somebody is to score, in the order of the rows: replaced ones are not among them. */
  readonly cases: readonly CaseOnSheet[];
  /** Everybody who is named as a scorer, in the order in which the sheet first names them. */
  readonly scorers: readonly string[];
  /** How marks are written in columns of the auditor's own. */
  readonly ownWords: OwnWords;
}

export interface CaseOnSheet {
  readonly key: UnitId;
  readonly stratum: StratumLabel;
  readonly row: number;
  /** "" where nobody has it yet. */
  readonly scorer: string;
  /** Questions without an allowed answer, as far as one is wanted. */
  readonly unanswered: number;
  /** False where it is not fully scored and has no first mark that a second one could be compared with. */
  readonly comparable: boolean;
}

export function scoringSheet(
  { sheet, columns }: Pick<AuditBasis, "sheet" | "columns">,
  { set, table }: Pick<ScoredAuditReading, "set" | "table">,
): ScoringSheet {
  const frame = secondReviewFrame(set, table.rows, table.rows);
  const incomplete = new Map(frame.stayBlank.map((each) => [each.key, each]));
  const counting = table.rows.filter(({ role }) => role !== "replaced").sort((a, b) => a.row - b.row);
  return {
    sheet,
    headerRow: table.headerRow,
    headers: table.headers,
    set,
    columns,
    cases: counting.map((row) => ({
      key: row.key,
      stratum: row.stratum,
      row: row.row,
      scorer: row.scorer.trim(),
      unanswered: incomplete.get(row.key)?.blanks ?? 0,
      comparable: incomplete.get(row.key)?.leftOut !== true,
    })),
    ownWords: ownWords(set, columns, table),
    scorers: [...new Set(counting.map(({ scorer }) => scorer.trim()).filter((name) => name !== ""))],
  };
}

/** The row of a case, by its number in the column that holds them; refused where it is gone or stands there twice. */
export function rowOfCase(
  { sheet, headerRow }: Pick<ScoringSheet, "sheet" | "headerRow">,
  key: UnitId,
  keys: readonly CellSeen[],
): Outcome<number> {
  const rows = keys.flatMap(({ value }, index) => {
    const found = index >= headerRow ? caseKey(value) : null;
    return found?.ok === true && found.key === key ? [index + 1] : [];
  });
  const [row] = rows;
  if (row === undefined) return refusal({ kind: "caseNotOnSheet", sheet, case: key });
  if (rows.length > 1) return refusal({ kind: "sampledCaseRepeated", sheet, cases: [key] });
  return success(row);
}

/** The position of a header, from 1; null where it is not there. */
export function positionOf(headers: readonly string[], header: string): number | null {
  const index = headers.findIndex((each) => foldedWord(each) === foldedWord(header));
  return index < 0 ? null : index + 1;
}
