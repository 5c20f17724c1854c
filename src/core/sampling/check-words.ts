/** What a check came to, as far as the line in the record says it. */
export interface CheckOutcome {
  readonly basis: "frameSheet" | "list" | "recordOnly";
  readonly allSame: boolean;
  /**
   * Cases of the list that are new, gone or different; null where the list is not there to compare, "unusable" where
   * something in it, such as a case number that stands twice, keeps it from being compared.
   */
  readonly changedCases: number | "unusable" | null;
}

const FROM = {
  frameSheet: "the frozen list",
  list: "the list as it is now",
  recordOnly: "the record alone",
} as const;

/** The line that a check adds to the record: "Drawn again from the frozen list: all the same; the list has not changed". */
export function checkWords({ basis, allSame, changedCases }: CheckOutcome): string {
  const drawn = `Drawn again from ${FROM[basis]}: ${allSame ? "all the same" : "not all the same"}`;
  if (changedCases === null)
    return basis === "frameSheet" ? `${drawn}; the list was not where it stood, and is not compared` : drawn;
  if (changedCases === "unusable") return `${drawn}; the list can no longer be drawn from`;
  if (changedCases === 0) return `${drawn}; the list has not changed`;
  return `${drawn}; the list has changed in ${changedCases} ${changedCases === 1 ? "case" : "cases"}`;
}

/** How many cases of the list had changed, read off such a line; 0 where it says that none had, or says nothing of it. */
export function changedCasesOf(words: string): number {
  return Number(/; the list has changed in (\d+) cases?$/.exec(words)?.[1] ?? 0);
}
