import type { Problem } from "../core/problem";

/** What stopped a part of the work, told with the sheets on which an earlier part stands. */
export function sayingWritten(problems: readonly Problem[], sheets: readonly string[]): readonly Problem[] {
  return problems.map((problem) => ("written" in problem ? { ...problem, written: sheets } : problem));
}
