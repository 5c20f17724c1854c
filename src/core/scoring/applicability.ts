import type { CellValue } from "../frame/cell-value";
import { isCellError } from "../frame/cell-value";
import type { AnswerReading } from "./answer-reading";
import type { Applicability, Criterion, CriterionId } from "./criterion";
import { cellText, foldedWord } from "./mark-meaning";

/** "unknown": what the rule asks about is blank, holds what isn't allowed, or isn't there. */
export type Applies = "applies" | "doesNotApply" | "unknown";

/**
 * Which criteria apply to one case by their rules. `carried` has the cells of the columns that rules ask about, by header;
 * `readings` what stands in the answer cells, none for a blank. A rule on an answer to a criterion that doesn't apply, and
 * is blank, is not fulfilled: nobody will answer it. Rules ask about earlier criteria only (`criteriaFaults` refuses others),
 * so one pass in order is enough, and a rule on a later or unknown criterion is "unknown".
 * Checked by: test/core/scoring/applicability.test.ts
 */
export function applicability(
  criteria: readonly Pick<Criterion, "id" | "applies">[],
  carried: ReadonlyMap<string, CellValue>,
  readings: ReadonlyMap<CriterionId, AnswerReading>,
): ReadonlyMap<CriterionId, Applies> {
  const applies = new Map<CriterionId, Applies>();
  for (const { id, applies: rule } of criteria) applies.set(id, byRule(rule, carried, readings, applies));
  return applies;
}

function byRule(
  rule: Applicability,
  carried: ReadonlyMap<string, CellValue>,
  readings: ReadonlyMap<CriterionId, AnswerReading>,
  earlier: ReadonlyMap<CriterionId, Applies>,
): Applies {
  if (rule.when === "always") return "applies";
  if (rule.when === "columnIsOneOf") {
    const cell = carried.get(rule.column) ?? "";
    const text = cellText(cell);
    return text === "" || isCellError(cell) ? "unknown" : yesOrNo(isAmong([text], rule.values));
  }
  const asked = earlier.get(rule.criterion);
  if (asked === undefined) return "unknown";
  const reading = readings.get(rule.criterion) ?? { state: "unscored" };
  if (reading.state === "unscored" && asked === "doesNotApply") return "doesNotApply";
  return reading.state === "answered" ? yesOrNo(isAmong(wordsOf(reading), rule.answers)) : "unknown";
}

function wordsOf({ value }: Extract<AnswerReading, { state: "answered" }>): readonly string[] {
  switch (value.kind) {
    case "mark":
      return [value.word];
    case "choice":
      return [value.option];
    case "choices":
      return value.options;
    case "number":
    case "date":
    case "text":
      return [];
  }
}

function isAmong(words: readonly string[], wanted: readonly string[]): boolean {
  const folded = new Set(wanted.map(foldedWord));
  return words.some((word) => folded.has(foldedWord(word)));
}

function yesOrNo(yes: boolean): Applies {
  return yes ? "applies" : "doesNotApply";
}
