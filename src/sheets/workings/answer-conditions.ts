import type { Criterion } from "../../core/scoring/criterion";
import { chosenOptions } from "./chosen-options";
import type { Condition } from "./counted-cells";

/** What a row must be to have answered a question that is not a mark, and to have given one of its options. */
export interface AnswerConditions {
  readonly answered: Condition;
  /** null where the question offers no options, and for one that has no formula. */
  readonly has: ((option: string) => Condition) | null;
}

/** The day after the last that Excel knows, as its serial number. */
const afterLastDay = "2958466";

/**
 * Answers as they are read, cell by cell, by the kind of the question; an error is none, and a number or a day that is
 * text is none. null where no formula reads them so.
 * Source: `answerReading` of core/scoring.
 */
export function answerConditions(
  { kind, options }: Pick<Criterion, "kind" | "options">,
  column: string,
): AnswerConditions | null {
  switch (kind) {
    case "choice":
      return {
        answered: { is: "oneOf", column, words: options },
        has: (option) => ({ is: "oneOf", column, words: [option] }),
      };
    case "choices": {
      const chosen = chosenOptions(column, options);
      return chosen === null
        ? null
        : {
            answered: { is: "array", array: chosen.answered },
            has: (option) => ({ is: "array", array: chosen.has(option) }),
          };
    }
    case "number":
      return { answered: { is: "array", array: `ISNUMBER(${column})` }, has: null };
    case "date": {
      const isDay = `ISNUMBER(${column})*ISNUMBER(1/((${column}>=1)*(${column}<${afterLastDay})))`;
      return { answered: { is: "array", array: isDay }, has: null };
    }
    case "text":
      return { answered: { is: "array", array: `ISNUMBER(1/LEN(TRIM(${column}&"")))` }, has: null };
    case "mark":
      return null;
  }
}
