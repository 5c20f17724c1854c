import type { OtherAnswers } from "../../core/findings/other-answers";
import { percentText } from "../../core/findings/percent-text";
import { questionName } from "../../core/findings/question-name";
import { shownRules } from "../../core/shown-rules";
import { shownPercent } from "../shown-percent";
import { answerConditions, type AnswerConditions } from "./answer-conditions";
import { printedPercent } from "./agreement-formula";
import { countingCases, longestFormula, notThroughout, sumOf } from "./case-terms";
import { countedCells, type Alternatives, type Condition } from "./counted-cells";
import { notAsked } from "./question-terms";
import { addRangeRows } from "./range-rows";
import type { CasesRows, WorkingsContext } from "./workings-context";
import { BlockInTheMaking, type WorkingsBlock } from "./workings-row";

const withoutFormula =
  "Written as a value: there is no formula for the answers as they stand in this column, for its options or for a rule of a question, or it would be too long.";

/** What the rows of one such question are counted from; null for what has no formula. */
interface AnswerTerms {
  readonly column: string;
  readonly conditions: AnswerConditions;
  /** Cases that are neither replaced nor out of scope. */
  readonly audited: readonly Condition[];
  /** Cases to which the question does not apply by its rule, whatever stands in their cells. */
  readonly outside: Alternatives;
  /** That the question applies to a case, as far as is known. */
  readonly applying: readonly Condition[];
}

/**
 * A question that is not answered with a mark: who is in its base, then each option with its cases and its per cent, or
 * the lowest, the middle and the highest answer. Words are counted and never shown.
 */
export function otherAnswersBlock(
  answers: OtherAnswers,
  cases: CasesRows,
  context: WorkingsContext,
  top: number,
): WorkingsBlock {
  const { criterion, base, given } = answers;
  const making = new BlockInTheMaking(questionName(criterion), top, context.grid);
  const terms = answerTerms(answers, context);
  const row = (quantity: string, formula: string | null, how: string, printed: number | null): string =>
    making.add({
      quantity,
      format: "count",
      all: formula === null ? { value: printed } : { formula },
      how: formula === null ? withoutFormula : how,
      ...(printed === null ? {} : { printed }),
    }).all;
  const counted = (alternatives: Alternatives | null): string | null => {
    const formula = alternatives === null ? null : countedCells(alternatives);
    return formula === null || formula.length > longestFormula ? null : formula;
  };
  const among = (condition: Condition): Alternatives | null =>
    terms === null ? null : [[condition, ...terms.audited, ...terms.applying]];

  const notApplicable = row(
    "Not applicable",
    counted(terms === null ? null : terms.outside.map((each) => [...each, ...terms.audited])),
    "Audited cases of which the question isn’t asked by its rule, whatever stands in their cells.",
    base.notApplicable,
  );
  const answered = row(
    "Answered, n",
    counted(terms === null ? null : among(terms.conditions.answered)),
    answeredWords[given.kind],
    base.answered,
  );
  row(
    "Not answered",
    `${cases.audited.all}-${notApplicable}-${answered}`,
    "Audited, less not applicable, less answered: blank, or an answer that isn’t allowed.",
    base.unanswered,
  );
  if (base.answeredInVain > 0 && terms !== null)
    row(
      "Answered where it does not apply",
      counted(terms.outside.map((each) => [terms.conditions.answered, ...each, ...terms.audited])),
      "Cases of which the question isn’t asked, and that have an answer all the same. It is not counted.",
      base.answeredInVain,
    );
  if ("options" in given && base.answered > 0) {
    const { fewestForPercentage: fewest } = shownRules(context.findings.settings);
    for (const { option, cases: printed } of given.options) {
      const has = terms?.conditions.has ?? null;
      const how =
        given.kind === "choice"
          ? "Cases with this answer."
          : "Cases with this answer, alone or among several. Semicolons stand between several; a cell with anything else in it is not counted.";
      const k = row(`“${option}”`, has === null ? null : counted(among(has(option))), how, printed);
      making.add({
        quantity: `“${option}”, per cent, as printed`,
        format: "proportion",
        all: { formula: printedPercent(k, answered, fewest) },
        how: "k of n in whole percent, halves rounded up.",
        printed: shownPercent(percentText(printed, base.answered, fewest)),
      });
    }
  }
  if ("range" in given && given.range !== null) {
    const conditions =
      terms === null ? null : [terms.conditions.answered, ...terms.audited, ...terms.applying];
    addRangeRows(making, given.kind, given.range, { column: terms?.column ?? "", answered, conditions });
  }
  return making.block();
}

const answeredWords: Readonly<Record<OtherAnswers["given"]["kind"], string>> = {
  choice: "Cases with one of the options as their answer.",
  choices: "Cases whose answer is made of options and of nothing else.",
  number: "Cases whose answer is a number; text is none, though it looks like one.",
  date: "Cases whose answer is a day as Excel keeps it; text is none, though it looks like one.",
  text: "Cases in which anything is written. Words are counted and not shown.",
};

function answerTerms(
  { criterion }: Pick<OtherAnswers, "criterion">,
  { set, findings, references }: WorkingsContext,
): AnswerTerms | null {
  const column = references.questions.get(criterion.id)?.mark;
  if (column === undefined || references.unlike.has(column)) return null;
  const conditions = answerConditions(criterion, column);
  const inScope = notThroughout(set.criteria, findings.set.criteria, references);
  const outside = notAsked(criterion, set.criteria, references);
  if (conditions === null || inScope === null || outside === null) return null;
  return {
    column,
    conditions,
    audited: [...countingCases(references), ...inScope],
    outside,
    applying: outside.length === 0 ? [] : [{ is: "array", array: `(1-${sumOf(outside)})` }],
  };
}
