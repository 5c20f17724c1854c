import { cellAddress } from "../frame/cell-address";
import type { CellPlace } from "../cell-place";
import type { AnswerPart } from "./answer-change";
import type { Criterion, CriterionId } from "./criterion";
import { answerReading, type AnswerReading } from "./answer-reading";
import { applicability, type Applies } from "./applicability";
import { cellText, foldedWord } from "./mark-meaning";
import type { ScoringCells, ScoringRow } from "./scoring-row";
import { observationWords } from "./scored-cases";
import { isWanted } from "./wanted-answer";

/**
 * What is missing or can't be. "blank": not looked at yet. "notAllowed": a mark that is not offered, pasted past the
 * dropdown. "doesNotApply": an answer where the rule of the criterion says that it isn't asked. "reasonWithoutNotMet"
 * and "notMetWithoutReason": reason and mark contradict each other. "kindNotAllowed": neither "Good practice" nor "To
 * improve", so that the remark counts as neither. "noScorer": a case that nobody has.
 */
export type GapKind =
  | "blank"
  | "notAllowed"
  | "doesNotApply"
  | "reasonWithoutNotMet"
  | "notMetWithoutReason"
  | "kindNotAllowed"
  | "noScorer";

export interface ScoringGap {
  readonly gap: GapKind;
  readonly caseKey: string;
  /** null where it is about the case as a whole. */
  readonly criterion: CriterionId | null;
  /** What stands in the cell; "" where nothing does. */
  readonly text: string;
  readonly place: CellPlace;
}

/** Where the cells of a table stand: columns counted from 1, null where the table has no such column. */
export interface AnswerColumns {
  readonly sheet: string;
  readonly scorer: number | null;
  readonly questions: ReadonlyMap<CriterionId, Readonly<Record<AnswerPart, number | null>>>;
}

/**
 * All gaps of a scored table, in the order of the rows and in a row of the criteria. Replaced cases have none: nobody
 * is to score them. A criterion whose rule says that it isn't asked of a case is not blank there.
 */
export function scoringGaps(
  criteria: readonly Criterion[],
  rows: readonly ScoringRow[],
  columns: AnswerColumns,
): readonly ScoringGap[] {
  return rows
    .filter(({ role }) => role !== "replaced")
    .sort((a, b) => a.row - b.row)
    .flatMap((row) => {
      const readings = new Map<CriterionId, AnswerReading>();
      for (const criterion of criteria)
        readings.set(criterion.id, answerReading(row.cells.get(criterion.id)?.mark ?? "", criterion));
      const applies = applicability(criteria, row.carried ?? new Map(), readings);
      return [
        ...(row.scorer.trim() === "" && columns.scorer !== null
          ? [gapOf("noScorer", row, null, "", columns.sheet, columns.scorer)]
          : []),
        ...criteria.flatMap((criterion) => {
          const cells = row.cells.get(criterion.id);
          const reading = readings.get(criterion.id);
          return cells === undefined || reading === undefined
            ? []
            : questionGaps(criterion, row, cells, columns, reading, applies.get(criterion.id) ?? "applies");
        }),
      ];
    });
}

function questionGaps(
  criterion: Criterion,
  row: ScoringRow,
  cells: ScoringCells,
  { sheet, questions }: AnswerColumns,
  reading: AnswerReading,
  applies: Applies,
): readonly ScoringGap[] {
  const meaning =
    reading.state === "answered" && reading.value.kind === "mark" ? reading.value.meaning : null;
  const reason = cellText(cells.reason);
  const kind = cellText(cells.kind);
  const asked = criterion.reasons.length > 0;
  const found: (readonly [GapKind, AnswerPart, string])[] = [];
  if (reading.state === "notAllowed") found.push(["notAllowed", "mark", reading.text]);
  if (reading.state === "unscored" && isWanted(criterion, applies)) found.push(["blank", "mark", ""]);
  // "Not applicable" says that the question isn't asked.
  if (applies === "doesNotApply" && reading.state === "answered" && meaning !== "notApplicable")
    found.push(["doesNotApply", "mark", cellText(cells.mark)]);
  if (reason !== "" && meaning !== null && meaning !== "notMet")
    found.push(["reasonWithoutNotMet", "reason", reason]);
  if (reason === "" && asked && meaning === "notMet") found.push(["notMetWithoutReason", "reason", ""]);
  if (kind !== "" && !isObservation(kind)) found.push(["kindNotAllowed", "kind", kind]);
  const columns = questions.get(criterion.id);
  return found.map(([gap, part, text]) =>
    gapOf(gap, row, criterion.id, text, sheet, columns?.[part] ?? columns?.mark ?? 1),
  );
}

function isObservation(text: string): boolean {
  const folded = foldedWord(text);
  return Object.values(observationWords).some((word) => foldedWord(word) === folded);
}

function gapOf(
  gap: GapKind,
  { key, row }: ScoringRow,
  criterion: CriterionId | null,
  text: string,
  sheet: string,
  column: number,
): ScoringGap {
  return { gap, caseKey: key, criterion, text, place: { sheet, address: cellAddress(column, row) } };
}
