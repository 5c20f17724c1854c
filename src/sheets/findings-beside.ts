import type { AuditAction } from "../core/findings/audit-action";
import type { ScoresWhenMade } from "../core/findings/scores-when-made";
import type { WordedItem } from "../core/findings/worded-items";
import { sha256Hex } from "../core/sha256";

/** What people wrote beside the findings, as the findings show it. */
export interface FindingsBeside {
  readonly actions: readonly AuditAction[];
  /** The sheet that they stand on. */
  readonly actionsSheet: string;
  readonly worded: readonly WordedItem[];
  /** Limitations and signatures that people added in rows of their own. */
  readonly ownLimitations: readonly { readonly about: string; readonly sentence: string }[];
  readonly ownSignatures: readonly { readonly role: string; readonly name: string }[];
  readonly scores: ScoresWhenMade;
  /** The marks of a second review with what was settled, as one text; "" where there is none. */
  readonly secondMarks: string;
  /** The pairs of Audit survey as they were counted there, as one text; "" where there are none. */
  readonly surveyPairs: string;
  /** What `scores` were made with: kept as a digest, for telling whether two lists can be compared. */
  readonly key: string;
}

/** Digests of what people wrote, for telling whether the findings still show it. */
export interface BesideCodes {
  readonly actions: string;
  readonly wording: string;
  /** Of the second review; null on findings of an earlier version, which don't tell. */
  readonly secondReview: string | null;
  /** Of the pairs of Audit survey; null on findings of an earlier version. */
  readonly survey: string | null;
  readonly key: string;
}

/** What the tool prefills, and numbers that follow from the scores, are no part of them. */
export function besideCodes(beside: Omit<FindingsBeside, "scores" | "actionsSheet">): BesideCodes {
  const code = (value: unknown): string => sha256Hex(JSON.stringify(value)).slice(0, 8);
  const keyed = (what: string, words: string): string =>
    sha256Hex(`${what}\u001f${beside.key}\u001f${words}`).slice(0, 8);
  return {
    actions: code(
      beside.actions
        .filter(({ recommendation, priority, due, status, owner }) =>
          [recommendation, priority, due, status, owner].some((cell) => cell !== ""),
        )
        .map(({ question, about, recommendation, priority, due, status, owner }) => [
          question ?? about,
          recommendation,
          priority,
          due,
          status,
          owner,
        ]),
    ),
    wording: code([
      beside.worded.map(({ item, yours }) => [item.id, yours]),
      beside.ownLimitations.map(({ about, sentence }) => [about, sentence]),
      beside.ownSignatures.map(({ role, name }) => [role, name]),
    ]),
    secondReview: keyed("second", beside.secondMarks),
    survey: keyed("survey", beside.surveyPairs),
    key: keyCode(beside.key),
  };
}

/** By which the findings of one audit are known, whenever they were made. */
export function keyCode(key: string): string {
  return sha256Hex(`key\u001f${key}`).slice(0, 8);
}
