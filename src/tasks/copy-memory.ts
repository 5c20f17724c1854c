import type { ShareAnswer } from "../core/disclosure/copy/share-answer";
import type { ShareChoices } from "../core/disclosure/copy/share-choices";
import type { UnitId } from "../core/frame/unit";
import type { Moment } from "../core/sampling/draw-record";
import type { CopyLine } from "../sheets/copy-lines";

/** What Audit record remembers about copies, for the next one. */
export interface CopyMemory {
  readonly choices: ShareChoices | null;
  /** By the id of the text, oldest first. */
  readonly answers: ReadonlyMap<string, readonly ShareAnswer[]>;
  /** Labels given in preparing the next copy. */
  readonly labels: ReadonlyMap<UnitId, string>;
  /** How many copies were made. */
  readonly copies: number;
  /** When the findings were made that the last copy was made of; null before. */
  readonly lastFindings: Moment | null;
  /** Whether anything was settled since the last copy. */
  readonly isUnderWay: boolean;
}

/**
 * Labels belong to one copy. Answers go on from one copy to the next, but for own words that speak of a case by the label of
 * an earlier copy.
 */
export function copyMemory(lines: readonly CopyLine[]): CopyMemory {
  const last = lines.findLastIndex(({ kind }) => kind === "made");
  const answers = new Map<string, readonly ShareAnswer[]>();
  const labels = new Map<UnitId, string>();
  let choices: ShareChoices | null = null;
  for (const [at, line] of lines.entries()) {
    if (line.kind === "choices") choices = line.choices;
    if (line.kind === "answer" && (at > last || !namesCase(line.answer)))
      answers.set(line.id, [...(answers.get(line.id) ?? []), line.answer]);
    if (line.kind === "label" && at > last) labels.set(line.key as UnitId, line.label);
  }
  const made = lines.filter((line) => line.kind === "made");
  return {
    choices,
    answers,
    labels,
    copies: made.length,
    lastFindings: made.at(-1)?.findings ?? null,
    isUnderWay: lines.slice(last + 1).some(({ kind }) => kind === "answer"),
  };
}

function namesCase(answer: ShareAnswer): boolean {
  return answer.kind === "saidOtherwise" && /\bCase [A-Z]+\b/.test(answer.text);
}
