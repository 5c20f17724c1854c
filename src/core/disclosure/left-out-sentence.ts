import { countedText } from "../findings/number-text";
import type { LeftOut } from "./left-out";
import type { SmallNumberLimit } from "./small-number-limit";

/** Names that the sentences need. */
export interface LeftOutWords {
  readonly limit: SmallNumberLimit;
  /** The question's name as it is printed: "4 Right decision". */
  readonly question: string;
  /** What the strata are called: "Outcome"; null: "group". */
  readonly groupColumn: string | null;
}

/**
 * One sentence for what was left out and why: "4 Right decision: the number of cases to which it applies in the whole list
 * is left out, because a number from 1 to 5 could be worked out from it." It says nothing of that number.
 */
export function leftOutSentence(leftOut: LeftOut, { limit, question, groupColumn }: LeftOutWords): string {
  const by = leftOut.column ?? groupColumn ?? "group";
  const { counts } = leftOut;
  const isOne = counts === 1;
  const [what, verb, it] = wordsFor(leftOut, by, counts, isOne);
  const about = leftOut.criterion === null ? "" : `${question}: `;
  const small = `because a number from 1 to ${limit ?? 0} could be worked out from ${it}`;
  const sentence = `${what} ${verb} left out, ${small}.`;
  return about === "" ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : about + sentence;
}

function wordsFor(
  { what }: LeftOut,
  by: string,
  counts: number,
  isOne: boolean,
): readonly [string, "is" | "are", "it" | "them"] {
  switch (what) {
    case "about":
      return ["the number of cases to which it applies in the whole list", "is", "it"];
    case "estimate":
      return ["the estimate for all cases", "is", "it"];
    case "met":
      return ["how many met it", "is", "it"];
    case "base":
      return ["the number of cases to which it applies", "is", "it"];
    case "partly":
      return ["how many met it in part", "is", "it"];
    case "deemedMet":
      return ["how many were deemed met", "is", "it"];
    case "reasons":
      return ["the list of reasons", "is", "it"];
    case "answers":
      return ["the answers", "are", "them"];
    case "table":
      return [`the table by ${by}`, "is", "it"];
    case "countsOfTable":
      return [
        `${countedText(counts, "further number", "further numbers")} of the table by ${by}`,
        isOne ? "is" : "are",
        isOne ? "it" : "them",
      ];
    case "whoIsNotCounted":
      return [`who is not counted in the table by ${by}`, "is", "it"];
    case "estimatesOfTable":
      return [
        `${countedText(counts, "estimate", "estimates")} of the table by ${by}`,
        isOne ? "is" : "are",
        isOne ? "it" : "them",
      ];
    case "values":
      return [`how many cases have which value of ${by}`, "is", "it"];
  }
}
