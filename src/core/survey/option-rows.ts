import { scaleSides } from "./known-scales";
import type { SurveyResult } from "./survey-result";

/** A line of a question's table. */
export interface OptionRow {
  readonly words: string;
  readonly respondents: number;
  /** Options counted together in a line above them; those stay visible under it. null for an option by itself. */
  readonly together: readonly string[] | null;
}

/**
 * The lines of a question with options: each option, the two sides of a scale before their options ("Agree: together"), and who gave no
 * answer last. Of one choice the options and "No answer" add up to everybody who was asked.
 * Checked by: test/core/survey/option-rows.test.ts
 */
export function optionRows({ question, options, noAnswer }: SurveyResult): readonly OptionRow[] {
  const sides = question.kind === "scale" ? scaleSides(question.options) : [];
  const rows = options.flatMap(({ option, respondents }): readonly OptionRow[] => {
    const side = sides.find((one) => one.options[0] === option);
    const own = { words: option, respondents, together: null };
    if (side === undefined) return [own];
    const sum = options.filter((one) => side.options.includes(one.option));
    return [
      {
        words: `${side.name}, together`,
        respondents: sum.reduce((all, one) => all + one.respondents, 0),
        together: side.options,
      },
      own,
    ];
  });
  return [...rows, { words: "No answer", respondents: noAnswer, together: null }];
}
