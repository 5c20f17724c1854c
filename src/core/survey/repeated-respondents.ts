import { cellText } from "../scoring/mark-meaning";
import type { Responses } from "./responses";
import { foldedAnswer } from "./spelt-options";

/** Rows of responses that seem to be of one respondent. */
export interface RepeatedRespondent {
  readonly header: string;
  readonly rows: readonly number[];
}

/**
 * Respondents who stand in several rows, by their number or e-mail address. A value that more than a fifth of all share, such as
 * "anonymous", says nothing of one person. To be looked at by the auditor; nothing is left out by itself.
 * Checked by: test/core/survey/responses.test.ts
 */
export function repeatedRespondents({ columns, rows }: Responses): readonly RepeatedRespondent[] {
  const telling = columns.filter(({ header }) =>
    /^((respondent|response)[ _-]?id|id|e-?mail( address)?)$/.test(foldedAnswer(header)),
  );
  const found = telling.flatMap(({ header, cells }) => {
    const places = new Map<string, number[]>();
    cells.forEach((cell, at) => {
      const value = foldedAnswer(cellText(cell));
      if (value !== "") places.set(value, [...(places.get(value) ?? []), rows[at] ?? 0]);
    });
    return [...places.values()]
      .filter((some) => some.length > 1 && some.length <= Math.max(2, cells.length / 5))
      .map((some) => ({ header, rows: some }));
  });
  const seen = new Set<string>();
  return found.filter(({ rows: some }) => {
    const key = some.join();
    return seen.has(key) ? false : seen.add(key).size > 0;
  });
}
