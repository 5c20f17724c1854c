import {
  codesOf,
  type CaseWhenMade,
  type MarkedAnswer,
  type ScoresWhenMade,
} from "../findings/scores-when-made";
import type { Criterion, MarkChoice, MarkMeaning } from "../scoring/criterion";
import type { ScoredCase } from "../scoring/scored-case";
import type { Sliced } from "../sliced";
import type { PastResult } from "./past-audit";
import { idCode } from "./question-codes";

/** Last time's scores as digests, with what they were made with: together they tell of a case of now what it was then. */
export interface PastScores {
  readonly key: string;
  readonly scores: ScoresWhenMade;
}

/** The cases of now that were among those of last time too, by their numbers. */
export interface CasesAgain {
  /** Cases of now; replaced ones don't count. */
  readonly now: number;
  readonly both: readonly { readonly now: ScoredCase; readonly then: CaseWhenMade }[];
}

/** How one question was marked in the cases of both audits. */
export interface MarksAgain {
  /** Cases to which it applied both times; met and noLongerMet are among them. */
  readonly applicable: number;
  /** Not met then and met now; and the reverse. */
  readonly becameMet: number;
  readonly noLongerMet: number;
  /** Cases whose mark of last time can't be told: it is none that the question offered. */
  readonly unknown: number;
}

/** Finds them by their digests, in slices; a case is taken for another once in some 10^12 pairs. */
export function* casesAgain({ key, scores }: PastScores, cases: readonly ScoredCase[]): Sliced<CasesAgain> {
  const then = new Map(scores.cases.map((each) => [each.case, each]));
  const code = codesOf(key);
  const counting = cases.filter(({ role }) => role !== "replaced");
  const both: CasesAgain["both"][number][] = [];
  for (const now of counting) {
    const before = then.get(code.case(now.key));
    if (before !== undefined) both.push({ now, then: before });
    yield;
  }
  return { now: counting.length, both };
}

/**
 * Which mark a case had last time, by trying those that the question offered until one has the digest that stands there: wrong
 * once in 65,536 for each that is tried. In slices: 500 cases with 40 questions take a second. What is met counts as it heads the results. null where last time's digests do not have
 * the question.
 * Law: against the marks themselves. Checked by: test/core/change/cases-again.test.ts
 */
export function* marksAgain(
  { key, scores: { questions } }: PastScores,
  { both }: CasesAgain,
  now: Pick<Criterion, "id">,
  past: Pick<PastResult, "codes" | "marks" | "partlyCountsAs">,
): Sliced<MarksAgain | null> {
  const at = questions.findIndex(({ id }) => idCode(id) === past.codes.id);
  const id = questions[at]?.id;
  if (id === undefined) return null;
  const code = codesOf(key);
  const answers = possibleAnswers(past.marks);
  const isMet = (meaning: MarkMeaning | null): boolean =>
    meaning === "met" || meaning === "deemedMet" || (meaning === "partly" && past.partlyCountsAs === 1);
  const counts = { applicable: 0, becameMet: 0, noLongerMet: 0, unknown: 0 };
  for (const { now: each, then } of both) {
    const is = each.answers.get(now.id)?.meaning ?? null;
    const isIt = (answer: MarkedAnswer): boolean => code.mark(each.key, id, answer) === then.marks[at];
    // Most marks are as they were, so that one is tried first.
    const was = answers.find((answer) => answer.meaning === is && isIt(answer)) ?? answers.find(isIt);
    if (was === undefined) counts.unknown += 1;
    else if (applies(is) && applies(was.meaning)) {
      counts.applicable += 1;
      if (isMet(is) && !isMet(was.meaning)) counts.becameMet += 1;
      if (!isMet(is) && isMet(was.meaning)) counts.noLongerMet += 1;
    }
    yield;
  }
  return counts;
}

function applies(meaning: MarkMeaning | null): boolean {
  return meaning !== null && meaning !== "notApplicable";
}

/** Each mark, blank, left out by the rule of the question, and a word that was not allowed. */
function possibleAnswers(marks: readonly MarkChoice[]): readonly MarkedAnswer[] {
  const blank = { meaning: null, value: null };
  return [
    ...marks.map(({ word, meaning }) => ({ meaning, value: { kind: "mark", word, meaning } as const })),
    blank,
    { ...blank, meaning: "notApplicable" },
    { ...blank, isNotAllowed: true },
  ];
}
