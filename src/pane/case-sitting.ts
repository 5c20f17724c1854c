import { serialOfDay, type DateSystem } from "../core/frame/calendar";
import type { CellValue } from "../core/frame/cell-value";
import type { Problem } from "../core/problem";
import type { Moment } from "../core/sampling/draw-record";
import {
  isSameCell,
  type AnswerChange,
  type AnswerConflict,
  type AnswerPart,
} from "../core/scoring/answer-change";
import type { CriterionId } from "../core/scoring/criterion";
import type { CaseReading } from "../tasks/read-scored-case";

/** What is being scored: one case as last read, and what was said about it and is not in the workbook yet. */
export interface CaseSitting {
  readonly reading: CaseReading;
  /** The question that is open. */
  readonly question: CriterionId | null;
  /** Changes on their way to the workbook, oldest first. The first is being written, unless it was held up. */
  readonly waiting: readonly WaitingChange[];
  /** Why the first of them is not in the workbook; nothing goes on until that is settled. */
  readonly heldUp: HeldUp | null;
  /** What was last written and read back. */
  readonly saved: { readonly row: number; readonly at: Moment } | null;
}

/** Without what was seen in the cells: that is what the reading says when the change is written. */
export interface WaitingChange {
  readonly criterion: CriterionId;
  readonly parts: readonly { readonly part: AnswerPart; readonly text: string }[];
}

export type HeldUp =
  | { readonly why: "conflict"; readonly conflicts: readonly AnswerConflict[] }
  | { readonly why: "problems"; readonly problems: readonly Problem[] };

/** All that can happen while a case is scored. */
export type SittingEvent =
  | { readonly event: "caseRead"; readonly reading: CaseReading; readonly question: CriterionId | null }
  | { readonly event: "questionOpened"; readonly question: CriterionId }
  | { readonly event: "said"; readonly change: WaitingChange }
  | {
      readonly event: "written";
      readonly row: number;
      readonly at: Moment;
      readonly by: string;
      /** What the cells of the change hold now, in the order of its parts. */
      readonly standing: readonly CellValue[];
    }
  | { readonly event: "heldUp"; readonly heldUp: HeldUp }
  | { readonly event: "triedAgain" }
  /** The first change is given up. With a reading, what stands in the workbook is shown instead. */
  | { readonly event: "givenUp"; readonly reading: CaseReading | null }
  /** Their answer was seen and is written over all the same. */
  | { readonly event: "insisted" };

export function caseSitting(sitting: CaseSitting | null, event: SittingEvent): CaseSitting | null {
  if (event.event === "caseRead") {
    // What is on its way belongs to the case that it was said of; another one is opened only when nothing is.
    const waiting = sitting?.reading.key === event.reading.key ? sitting : null;
    return {
      reading: event.reading,
      question: event.question,
      waiting: waiting?.waiting ?? [],
      heldUp: waiting?.heldUp ?? null,
      saved: waiting?.saved ?? null,
    };
  }
  if (sitting === null) return null;
  const [first, ...later] = sitting.waiting;
  switch (event.event) {
    case "questionOpened":
      return { ...sitting, question: event.question };
    case "said":
      return { ...sitting, waiting: [...sitting.waiting, event.change] };
    case "written": {
      if (first === undefined) return sitting;
      const { row, at, standing } = event;
      const reading = withScorer(withParts({ ...sitting.reading, row }, first, standing), first, event.by);
      return { ...sitting, reading, waiting: later, heldUp: null, saved: { row, at } };
    }
    case "heldUp":
      return { ...sitting, heldUp: event.heldUp };
    case "triedAgain":
      return { ...sitting, heldUp: null };
    case "givenUp":
      return {
        ...sitting,
        reading: event.reading ?? sitting.reading,
        // Whatever else was said of the same cells was said without knowing what stands there.
        waiting: later.filter((change) => !first || !isAboutSame(change, first)),
        heldUp: null,
      };
    case "insisted":
      return { ...sitting, reading: withTheirs(sitting), heldUp: null };
  }
}

/** A change as it is asked of the workbook: each cell with what the reading says of it. */
export function askedChange({ reading }: CaseSitting, { criterion, parts }: WaitingChange): AnswerChange {
  const standing = reading.questions.get(criterion)?.parts;
  return {
    key: reading.key,
    criterion,
    parts: parts.map(({ part, text }) => ({ part, seen: standing?.[part] ?? "", text })),
  };
}

/** What was last said of a cell and is not in the workbook yet; null where nothing was. */
export function saidPart(sitting: CaseSitting, criterion: CriterionId, part: AnswerPart): string | null {
  const said = sitting.waiting.findLast(
    (change) => change.criterion === criterion && change.parts.some((each) => each.part === part),
  );
  return said?.parts.findLast((each) => each.part === part)?.text ?? null;
}

function isAboutSame(change: WaitingChange, other: WaitingChange): boolean {
  return (
    change.criterion === other.criterion &&
    change.parts.some(({ part }) => other.parts.some((each) => each.part === part))
  );
}

function withParts(
  reading: CaseReading,
  { criterion, parts }: WaitingChange,
  standing: readonly CellValue[],
): CaseReading {
  const before = reading.questions.get(criterion);
  if (before === undefined) return reading;
  const written = Object.fromEntries(parts.map(({ part, text }, at) => [part, standing[at] ?? text]));
  const days = daysWritten(before.days, parts, standing);
  const questions = new Map(reading.questions);
  questions.set(criterion, { ...before, days, parts: { ...before.parts, ...written } });
  return { ...reading, questions };
}

/** Excel made a number of the day, which tells from where it counts. */
function daysWritten(
  before: DateSystem,
  parts: WaitingChange["parts"],
  standing: readonly CellValue[],
): DateSystem {
  const at = parts.findIndex(({ part }) => part === "mark");
  const [day, serial] = [parts[at]?.text ?? "", standing[at]];
  if (typeof serial !== "number") return before;
  return serialOfDay(day, 1904) === serial ? 1904 : serialOfDay(day, 1900) === serial ? 1900 : before;
}

/** With an answer goes the scorer, where nobody stood there. */
function withScorer(reading: CaseReading, { parts }: WaitingChange, by: string): CaseReading {
  const answers = parts.some(({ part, text }) => part === "mark" && text !== "");
  return answers && reading.scorer === "" ? { ...reading, scorer: by } : reading;
}

/** The cells of the first change hold what somebody else wrote, so that it counts as seen. */
function withTheirs({ reading, waiting: [first], heldUp }: CaseSitting): CaseReading {
  if (first === undefined || heldUp?.why !== "conflict") return reading;
  const before = reading.questions.get(first.criterion);
  if (before === undefined) return reading;
  const questions = new Map(reading.questions);
  let parts = before.parts;
  first.parts.forEach(({ part, text }) => {
    const conflict = heldUp.conflicts.find(
      ({ yours, seen }) => yours === text && isSameCell(seen, parts[part] ?? ""),
    );
    if (conflict !== undefined) parts = { ...parts, [part]: conflict.theirs };
  });
  questions.set(first.criterion, { ...before, parts });
  return { ...reading, questions };
}
