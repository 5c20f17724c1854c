import type { CountedAs } from "../../core/findings/counted-as";
import { counted } from "./sentence-words";

const WORDS: Readonly<Record<CountedAs["of"], string>> = {
  headline: "met",
  met: "met",
  deemedMet: "deemed met",
  partly: "partly met",
  notMet: "not met",
  notApplicable: "to which it does not apply",
  unscored: "not scored",
  outOfScope: "that should not have been in the list",
  applicable: "to which it applies",
  audited: "audited",
  examined: "examined",
};

/** What is counted, after the number of cases: "not met", "to which it does not apply". */
export function countWord({ of, reason }: Pick<CountedAs, "of" | "reason">): string {
  if (reason === null) return WORDS[of];
  return reason === "" ? `${WORDS[of]}, no reason given` : `${WORDS[of]}: ${reason}`;
}

/** "18 cases not met", "1 case deemed met". */
export function countHeading(cases: number, asked: Pick<CountedAs, "of" | "reason">): string {
  return `${counted(cases, "case", "cases")} ${countWord(asked)}`;
}
