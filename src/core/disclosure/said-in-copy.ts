import type { LeftOut } from "./left-out";

/**
 * Whether the copy may say that this was left out. Not where a "c" stands in its place: to say that this one is no small
 * number, or how many of a table's are none, would tell its readers which are.
 * Checked by: test/core/disclosure/said-in-copy.test.ts
 */
export function isSaidInCopy({ what }: Pick<LeftOut, "what">): boolean {
  switch (what) {
    case "met":
    case "base":
    case "partly":
    case "deemedMet":
    case "countsOfTable":
      return false;
    case "about":
    case "estimate":
    case "reasons":
    case "answers":
    case "table":
    case "whoIsNotCounted":
    case "estimatesOfTable":
    case "values":
      return true;
  }
}
