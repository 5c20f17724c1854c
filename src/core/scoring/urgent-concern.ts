import type { CellValue } from "../frame/cell-value";
import type { CellPlace } from "../cell-place";
import { answerReading } from "./answer-reading";
import type { Criterion, CriterionId } from "./criterion";
import { cellText, foldedWord } from "./mark-meaning";
import type { ScoringRow } from "./scoring-row";

/** What the cells of a case say about an urgent safeguarding concern; a column that isn't there reads "". */
export interface ConcernCells {
  /** What the concern is, in the scorer's words; blank where there is none. */
  readonly concern: CellValue;
  /** Who has acknowledged it, and when, with the words that were acknowledged; blank where nobody has. */
  readonly acknowledged: CellValue;
  readonly place: CellPlace;
}

/** A concern that nobody has acknowledged yet: it is shown on every screen until somebody does. */
export interface UrgentConcern {
  readonly key: string;
  readonly stratum: string;
  readonly scorer: string;
  /** As it is shown and acknowledged: the scorer's words, and the answer to the question about it. */
  readonly concern: string;
  readonly place: CellPlace;
  /** What the cells held; acknowledging is refused where they hold something else by then. */
  readonly seen: {
    readonly text: CellValue;
    readonly answer: CellValue;
    readonly acknowledged: CellValue;
  };
}

/** A question with this id asks for an urgent concern: an answer that begins with Yes is one. */
export const URGENT_QUESTION = "urgent" as CriterionId;

/** One case as far as it is about an urgent concern. */
export interface ConcernFacts {
  readonly key: string;
  readonly stratum: string;
  readonly scorer: string;
  /** null where the table has no columns for it. */
  readonly cells: ConcernCells | null;
  /** The answer to the question about it, where the set has one. */
  readonly answer: {
    readonly criterion: Criterion;
    readonly cell: CellValue;
    readonly place: CellPlace;
  } | null;
}

/**
 * Concerns that wait for somebody, in the order of the rows. Those of replaced cases are among them: a child may be in
 * danger whether or not the case counts. Checked by: test/core/scoring/urgent-concern.test.ts.
 */
export function urgentConcerns(
  rows: readonly ScoringRow[],
  criteria: readonly Criterion[],
): readonly UrgentConcern[] {
  const criterion = criteria.find(({ id }) => id === URGENT_QUESTION);
  return rows.flatMap((row) => {
    const cells = criterion === undefined ? undefined : row.cells.get(criterion.id);
    const { key, stratum, scorer, urgent = null } = row;
    const answer =
      criterion === undefined || cells === undefined
        ? null
        : { criterion, cell: cells.mark, place: cells.place };
    return waitingConcern({ key, stratum, scorer, cells: urgent, answer }) ?? [];
  });
}

/** The concern of one case; null where there is none, or where its words are those that were acknowledged. */
export function waitingConcern({ key, stratum, scorer, cells, answer }: ConcernFacts): UrgentConcern | null {
  const text = cellText(cells?.concern ?? "");
  const yes = answer === null ? null : yesWord(answer.criterion, answer.cell);
  const place = text === "" ? answer?.place : cells?.place;
  const concern = [text, yes === null ? "" : `${answer?.criterion.shortName ?? ""}: ${yes}`]
    .filter((words) => words !== "")
    .join(" – ");
  const acknowledged = cells?.acknowledged ?? "";
  if (concern === "" || place === undefined || isAcknowledged(cellText(acknowledged), concern)) return null;
  const seen = { text: cells?.concern ?? "", answer: answer?.cell ?? "", acknowledged };
  return { key, stratum, scorer, concern, place, seen };
}

/** "J. Okafor, 4 December 2017, 10:12: “The child is at home alone.”" */
export function acknowledgement(by: string, moment: string, concern: string): string {
  return `${by.trim()}, ${moment}: “${quotedPart(concern)}”`;
}

/** Long words are quoted as far as they tell one concern from another. */
const MOST_QUOTED = 1000;

function quotedPart(concern: string): string {
  return concern.slice(0, MOST_QUOTED).trim();
}

/** An acknowledgement that quotes nothing, typed by hand, holds for whatever stands there. */
function isAcknowledged(acknowledged: string, concern: string): boolean {
  const quoted = /: “([^]*)”$/u.exec(acknowledged)?.[1];
  return acknowledged !== "" && (quoted === undefined || quoted === quotedPart(concern));
}

function yesWord(criterion: Criterion, cell: CellValue): string | null {
  const reading = answerReading(cell, criterion);
  if (reading.state !== "answered") return null;
  const { value } = reading;
  const word = value.kind === "mark" ? value.word : value.kind === "choice" ? value.option : "";
  return /^yes\b/u.test(foldedWord(word)) ? word : null;
}
