import type { AnswerPart } from "../core/scoring/answer-change";
import type { Criterion, CriterionId } from "../core/scoring/criterion";
import { foldedWord } from "../core/scoring/mark-meaning";
import type { AnswerColumns } from "../core/scoring/scoring-gaps";
import {
  acknowledgedHeader,
  questionHeaders,
  scoredOnHeader,
  scorerHeader,
  urgentHeader,
} from "./scoring-headers";
import type { ScoredTableColumns } from "./scoring-rows";

/** Where everything about a scored case stands: columns counted from 1, null where the table has no such column. */
export interface ScoringPositions extends AnswerColumns {
  readonly key: number | null;
  readonly scoredOn: number | null;
  readonly urgent: number | null;
  readonly acknowledged: number | null;
  /** The columns that rules of the criteria ask about, by header as the rule names it. */
  readonly carried: ReadonlyMap<string, number>;
}

/** Finds the columns of a scored table by their headers, wherever people have moved them. */
export function scoringPositions(
  sheet: string,
  headers: readonly string[],
  criteria: readonly Criterion[],
  columns: Pick<ScoredTableColumns, "caseHeader" | "markColumns">,
): ScoringPositions {
  // The first of two columns with the same header, as everywhere.
  const byHeader = new Map(
    headers.map((header, index): [string, number] => [foldedWord(header), index + 1]).reverse(),
  );
  const at = (header: string | null): number | null =>
    header === null ? null : (byHeader.get(foldedWord(header)) ?? null);
  const ruled = criteria.flatMap(({ applies }) => (applies.when === "columnIsOneOf" ? [applies.column] : []));
  return {
    sheet,
    key: at(columns.caseHeader),
    scorer: at(scorerHeader),
    scoredOn: at(scoredOnHeader),
    urgent: at(urgentHeader),
    acknowledged: at(acknowledgedHeader),
    carried: new Map(
      ruled.flatMap((header): [string, number][] => {
        const position = at(header);
        return position === null ? [] : [[header, position]];
      }),
    ),
    questions: new Map(
      criteria.map((criterion): [CriterionId, Readonly<Record<AnswerPart, number | null>>] => {
        const own = questionHeaders(criterion);
        return [
          criterion.id,
          {
            mark: at(columns.markColumns[criterion.id] ?? null) ?? at(own.mark),
            reason: at(own.reason),
            comment: at(own.comment),
            kind: at(own.kind),
            theme: at(own.theme),
          },
        ];
      }),
    ),
  };
}
