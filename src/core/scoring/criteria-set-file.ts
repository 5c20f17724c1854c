import * as v from "valibot";
import { count, words } from "../form-words";
import { refusal, success, type Outcome } from "../outcome";
import type { Problem } from "../problem";
import { criteriaFaults } from "./criteria-faults";
import type { Applicability, CriteriaSet, Criterion, CriterionId } from "./criterion";

/** The version of the form; a file of a later one is refused, so that nothing of it is passed over. */
export const criteriaFileVersion = 1;

/** What Excel's cells can hold. */
const text = v.pipe(v.string(), v.maxLength(32_767, "is too long for a cell"));
const line = v.pipe(words, v.maxLength(32_767, "is too long for a cell"));
const id = v.pipe(
  line,
  v.transform((value) => value as CriterionId),
);

const applies: v.GenericSchema<unknown, Applicability> = v.variant("when", [
  v.strictObject({ when: v.literal("always") }),
  v.strictObject({ when: v.literal("columnIsOneOf"), column: line, values: v.array(line) }),
  v.strictObject({ when: v.literal("answerIsOneOf"), criterion: id, answers: v.array(line) }),
]);

const criterion: v.GenericSchema<unknown, Criterion> = v.strictObject({
  id,
  number: v.pipe(count, v.minValue(1, "must be 1 or more")),
  section: text,
  shortName: line,
  question: line,
  foundSentence: text,
  guidance: text,
  standard: text,
  kind: v.picklist(
    ["mark", "choice", "choices", "number", "date", "text"],
    "must be mark, choice, choices, number, date or text",
  ),
  marks: v.array(
    v.strictObject({
      word: line,
      meaning: v.picklist(
        ["met", "notMet", "partly", "notApplicable", "deemedMet"],
        "must be met, notMet, partly, notApplicable or deemedMet",
      ),
    }),
  ),
  options: v.array(line),
  reasons: v.array(line),
  applies,
  deemedMetBecause: v.exactOptional(line),
});

const file = v.strictObject({
  format: v.literal("case-audit-criteria", "must be case-audit-criteria"),
  version: v.literal(criteriaFileVersion, `must be ${criteriaFileVersion}`),
  set: v.strictObject({
    id: line,
    title: line,
    auditedAgainst: text,
    caseWord: v.strictObject({ one: line, many: line }),
    criteria: v.pipe(v.array(criterion), v.minLength(1, "must hold a question")),
    themes: v.array(line),
    partlyCountsAs: v.exactOptional(v.picklist([0, 0.5, 1], "must be 0, 0.5 or 1")),
  }),
});

/** A set as the text of a file, so that boards can share it. It holds questions only, and nothing of any case. */
export function criteriaFileText(set: CriteriaSet): string {
  return `${JSON.stringify({ format: "case-audit-criteria", version: criteriaFileVersion, set }, null, 1)}\n`;
}

/**
 * The set that such a text holds. Refused with the place of the first thing that is wrong in its form, or else with every
 * criterion that can't be used; unknown members are refused too, since a misspelt one would be passed over otherwise.
 * `where` names what was read. Law: what is written reads as the same set.
 * Checked by: test/core/scoring/criteria-set-file.test.ts
 */
export function criteriaSetOfText(json: string, where: string): Outcome<CriteriaSet> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/u, ""));
  } catch {
    return refusal({
      kind: "definitionUnreadable",
      where,
      why: "it is not a set of questions from Case Audit",
    });
  }
  const parsed = v.safeParse(file, value);
  if (!parsed.success) {
    // The first place that is wrong is enough; a file of another kind would be wrong everywhere.
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue);
    return refusal({
      kind: "definitionUnreadable",
      where: path === null ? where : `${where}, ${path}`,
      why: issue.message,
    });
  }
  const faults = criteriaFaults(parsed.output.set.criteria, null).map(
    ({ index, part, fault, text: at }): Problem => ({
      kind: "criterionUnusable",
      where,
      row: index + 1,
      column: part,
      fault,
      text: at,
      place: null,
    }),
  );
  return faults.length > 0 ? refusal(...faults) : success(parsed.output.set);
}
