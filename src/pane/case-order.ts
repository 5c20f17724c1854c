import type { CaseOnSheet } from "../tasks/scoring-sheet";

/**
 * The cases that somebody goes through, in the order of the rows: their own and those that nobody has; all of them where
 * every case is somebody else's, or where no name was chosen.
 */
export function casesOf(cases: readonly CaseOnSheet[], scorer: string): readonly CaseOnSheet[] {
  const own = cases.filter((each) => each.scorer === scorer || each.scorer === "");
  return scorer === "" || own.length === 0 ? cases : own;
}

/** The case before (-1) or after (1) this one; null at the ends. A case that is not in the list stands before its first. */
export function neighbouringCase(
  cases: readonly CaseOnSheet[],
  key: string,
  step: 1 | -1,
): CaseOnSheet | null {
  return cases[cases.findIndex((each) => each.key === key) + step] ?? null;
}

/** The next case with a question unanswered, after this one and then from the first; null where there is none other. */
export function nextUnscoredCase(cases: readonly CaseOnSheet[], key: string | null): CaseOnSheet | null {
  const at = cases.findIndex((each) => each.key === key);
  const inTurn = [...cases.slice(at + 1), ...cases.slice(0, at + 1)];
  return inTurn.find(({ unanswered, key: each }) => unanswered > 0 && each !== key) ?? null;
}
