import type { AuditSettings } from "../audit-definition";
import type { CriteriaSet, Criterion } from "../scoring/criterion";
import type { Answer, ScoredCase } from "../scoring/scored-case";
import { sha256Hex } from "../sha256";
import { inOneGo, type Sliced } from "../sliced";
import { questionName } from "./question-name";

/** A question as it stood when findings were made. */
export interface QuestionWhenMade {
  readonly id: string;
  /** "4 Right decision", for naming it once it is gone. */
  readonly name: string;
  /** Over all that decides how an answer counts, and the words that are printed. */
  readonly code: string;
}

/** A case as it stood when findings were made. */
export interface CaseWhenMade {
  /** Stands for the case number; see `scoresWhenMade`. */
  readonly case: string;
  /** Over its group and how it came into the sample. */
  readonly standing: string;
  /** Over reasons, kinds of observation and themes. */
  readonly remarks: string;
  /** One for each question, in the order of `questions`. */
  readonly marks: readonly string[];
}

/** The scores that findings were made from, as digests: enough to tell what has changed since, and too little to read. */
export interface ScoresWhenMade {
  readonly questions: readonly QuestionWhenMade[];
  /** In the order of their codes, which says nothing about the order of the list. */
  readonly cases: readonly CaseWhenMade[];
  /** Over the settings of the audit and what the set says as a whole. */
  readonly settings: string;
}

/**
 * Digests of every case and question. `salt` stands on another sheet than they do, so that nobody who has this list
 * alone can try case numbers until one fits. A code of a case has 10 hex digits (with 500 cases two are alike once in
 * some 9 million audits), one of a mark 4 (a change is missed once in 65,536).
 * Checked by: test/core/findings/changes-since.test.ts
 */
export function scoresWhenMade(
  set: CriteriaSet,
  settings: AuditSettings,
  cases: readonly ScoredCase[],
  salt: string,
): ScoresWhenMade {
  return inOneGo(scoresWhenMadeInSlices(set, settings, cases, salt));
}

/** The digests of one salt. Never changes: those of earlier years stand in workbooks. */
export function codesOf(salt: string) {
  const of = (length: number, ...parts: readonly string[]): string =>
    sha256Hex([salt, ...parts].join("\u001f")).slice(0, length);
  return {
    of,
    case: (key: string): string => of(10, "case", key),
    mark: (key: string, question: string, answer: MarkedAnswer | undefined): string =>
      of(4, "mark", key, question, answerText(answer)),
  };
}

/** What of an answer its digest is over. */
export type MarkedAnswer = Pick<Answer, "meaning" | "value" | "isNotAllowed">;

/** The same for many cases, in slices. */
export function* scoresWhenMadeInSlices(
  set: CriteriaSet,
  settings: AuditSettings,
  cases: readonly ScoredCase[],
  salt: string,
): Sliced<ScoresWhenMade> {
  const code = codesOf(salt);
  const made: CaseWhenMade[] = [];
  for (const { key, stratum, role, answers } of cases) {
    made.push({
      case: code.case(key),
      standing: code.of(4, "standing", key, stratum, role),
      remarks: code.of(
        4,
        "remarks",
        key,
        ...set.criteria.map(({ id }) => `${id}\u001e${remarksText(answers.get(id))}`),
      ),
      marks: set.criteria.map(({ id }) => code.mark(key, id, answers.get(id))),
    });
    yield;
  }
  return {
    questions: set.criteria.map((criterion) => ({
      id: criterion.id,
      name: questionName(criterion),
      code: code.of(8, "question", definitionText(criterion)),
    })),
    cases: made.sort((a, b) => (a.case < b.case ? -1 : 1)),
    settings: code.of(8, "settings", JSON.stringify([settings, set.auditedAgainst, set.caseWord])),
  };
}

/** Members in an order of their own, so that a set that was read otherwise gives the same text. */
function definitionText(criterion: Criterion): string {
  const { number, section, shortName, question, foundSentence, standard, kind, marks, options } = criterion;
  const { applies, deemedMetBecause = "" } = criterion;
  return JSON.stringify([
    number,
    section,
    shortName,
    question,
    foundSentence,
    standard,
    kind,
    marks.map(({ word, meaning }) => [word, meaning]),
    options,
    applies.when === "columnIsOneOf"
      ? [applies.column, applies.values]
      : applies.when === "answerIsOneOf"
        ? [applies.criterion, applies.answers]
        : [],
    deemedMetBecause,
  ]);
}

function answerText(answer: MarkedAnswer | undefined): string {
  return answer === undefined
    ? ""
    : JSON.stringify([answer.meaning, answer.value, answer.isNotAllowed === true]);
}

function remarksText(answer: Answer | undefined): string {
  return answer === undefined ? "" : JSON.stringify([answer.reason, answer.observation, answer.theme]);
}
