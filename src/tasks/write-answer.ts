import { serialOfDay } from "../core/frame/calendar";
import { refusal, success, type Outcome } from "../core/outcome";
import type { AnswerChange, AnswerPart } from "../core/scoring/answer-change";
import type { Criterion } from "../core/scoring/criterion";
import { isPlainNumber } from "../core/scoring/said-cell";
import { questionHeaders, scoredOnHeader, scorerHeader } from "../sheets/scoring-headers";
import { positionOf, type ScoringSheet } from "./scoring-sheet";
import type { TaskGround } from "./task-ground";
import { writeCaseCells, type CaseCellsWritten, type WantedCaseCell } from "./write-case-cells";

/**
 * Writes what a scorer says about one question of one case: 2 requests. With an answer go the scorer, where nobody
 * stands there yet, and the day, where the table has columns for them. A cell that holds something else than what the
 * scorer saw is left alone, and so are all others of the change: then both answers come back. A mark goes into a column of the
 * auditor's own in the word that stands for it there.
 */
export async function writeAnswer(
  ground: TaskGround,
  sheet: ScoringSheet,
  change: AnswerChange,
  scorer: string,
): Promise<Outcome<CaseCellsWritten>> {
  const criterion = sheet.set.criteria.find(({ id }) => id === change.criterion);
  const cells = change.parts.flatMap(({ part, seen, text }): WantedCaseCell[] => {
    const header = criterion === undefined ? null : headerOf(sheet, criterion, part);
    const as = part === "mark" && criterion !== undefined ? cellKind(criterion) : "text";
    const value = part === "mark" ? (sheet.ownWords.get(change.criterion)?.get(text) ?? text) : text;
    return header === null ? [] : [{ header, as, value, over: { seen } }];
  });
  const unwritable = cells.find(({ as, value }) => value !== "" && !isOfKind(as, value));
  if (criterion !== undefined && unwritable !== undefined)
    return refusal({
      kind: "markNotAllowed",
      sheet: sheet.sheet,
      criterion: criterion.shortName,
      mark: unwritable.value,
      allowed: [],
      places: [],
    });
  if (cells.length < change.parts.length)
    return refusal({
      kind: "scoringColumnsMissing",
      sheet: sheet.sheet,
      columns: [criterion?.shortName ?? change.criterion],
    });
  const answers = change.parts.some(({ part, text }) => part === "mark" && text !== "");
  const written = await writeCaseCells(ground, sheet, change.key, [
    ...cells,
    ...(answers ? whoAndWhen(ground, sheet, scorer) : []),
  ]);
  if (!written.ok || written.value.state !== "conflict") return written;
  // The scorer is told what the scorer said, not the word for it in the column.
  const said = new Map(cells.map(({ header }, index) => [header, change.parts[index]?.text]));
  const conflicts = written.value.conflicts.map((each) => ({
    ...each,
    yours: said.get(each.column) ?? each.yours,
  }));
  return success({ ...written.value, conflicts });
}

function isOfKind(as: WantedCaseCell["as"], value: string): boolean {
  if (as === "number") return isPlainNumber(value);
  return as === "text" || serialOfDay(value, 1904) !== null;
}

/** Numbers and days go into the workbook as its own, so that they sort and count. */
function cellKind({ kind }: Criterion): WantedCaseCell["as"] {
  return kind === "number" ? "number" : kind === "date" ? "day" : "text";
}

/** The column of a part, as it is headed; the marks may stand in a column of the auditor's own. */
export function headerOf(
  { columns, headers }: ScoringSheet,
  criterion: Criterion,
  part: AnswerPart,
): string | null {
  const own = questionHeaders(criterion);
  const mapped = columns.markColumns[criterion.id];
  if (part === "mark" && mapped !== undefined && positionOf(headers, mapped) !== null) return mapped;
  return own[part];
}

/** Scorer and day, where the table has columns for them. */
export function whoAndWhen(
  { surroundings }: TaskGround,
  { headers }: ScoringSheet,
  scorer: string,
): readonly WantedCaseCell[] {
  const has = (header: string): boolean => positionOf(headers, header) !== null;
  const day = surroundings.now().slice(0, 10);
  return [
    ...(has(scorerHeader) && scorer.trim() !== ""
      ? [{ header: scorerHeader, as: "text", value: scorer.trim(), over: "blank" } as const]
      : []),
    ...(has(scoredOnHeader)
      ? [{ header: scoredOnHeader, as: "day", value: day, over: "anything" } as const]
      : []),
  ];
}
