import type { Breakdown } from "../../core/findings/breakdown";
import { questionName } from "../../core/findings/question-name";
import type { Criterion, MarkMeaning } from "../../core/scoring/criterion";
import { cellAddress } from "../../core/frame/cell-address";
import { groupsOf } from "../breakdown-groups";
import { countingCases } from "./case-terms";
import type { Condition } from "./counted-cells";
import { groupCount } from "./group-count";
import type { QuestionRows } from "./question-block";
import { wordsMeaning } from "./question-terms";
import { criterion as criterionText, fitsFormula, isComparedAsWords } from "./quoted-text";
import { valueCondition } from "./value-conditions";
import type { WorkingsContext } from "./workings-context";
import type { WorkingsGrid } from "./workings-grid";

/** One question with one value of a column, in one row. */
export interface ShortRow {
  readonly question: string;
  readonly value: string;
  /** Formulas without their sign of equality: what counts as met, and the applicable cases; the second may name the first. */
  readonly met: string;
  readonly applicable: string;
  /** "5 of 12", as it is printed. */
  readonly printed: string;
}

/**
 * The counts of one column that the findings are broken down by, a row for each question with each value to which it
 * applies: k of n, from which its per cent follows, without estimates. `top` is the row of the first. null where Excel can't be asked for
 * a value, or a mark has no formula.
 */
export function shortBreakdown(
  breakdown: Breakdown,
  questions: readonly QuestionRows[],
  context: WorkingsContext,
  top: number,
): readonly ShortRow[] | null {
  const { column, rest } = breakdown;
  const { short: columns } = context.grid;
  const reference = context.references.brokenDownBy.get(column);
  if (reference === undefined) return null;
  const groups = groupsOf(breakdown).map(({ name, group }) => ({
    name: `${column}: ${name}`,
    group,
    condition: group === rest?.group ? null : valueCondition(reference, group.value, context.references),
  }));
  if (groups.some(({ group, condition }) => condition === null && group !== rest?.group)) return null;
  const rows: ShortRow[] = [];
  for (const [index, question] of questions.entries()) {
    const { criterion } = question.result;
    const name = questionName(criterion);
    const counted = countsOfQuestion(criterion, context);
    const first = top + rows.length;
    for (const { name: value, group, condition } of groups) {
      const result = group.results[index];
      if (result === undefined || result.applicable === 0) continue;
      const row = top + rows.length;
      const counts =
        condition === null
          ? countsOfRest(question, columns, first, row)
          : counted(condition, cellAddress(columns.met, row));
      if (counts === null) return null;
      rows.push({
        question: name,
        value,
        ...counts,
        printed: `${result.metForHeadline} of ${result.applicable}`,
      });
    }
  }
  return rows;
}

type Counts = Pick<ShortRow, "met" | "applicable">;

function countsOfRest(
  { counts }: QuestionRows,
  { met, applicable }: WorkingsGrid["short"],
  first: number,
  row: number,
): Counts {
  const less = (all: string, column: number) =>
    row === first ? all : `${all}-SUM(${cellAddress(column, first)}:${cellAddress(column, row - 1)})`;
  return { met: less(counts.met.all, met), applicable: less(counts.applicable.all, applicable) };
}

/**
 * What counts as met with a value, Partly with it where the setting says so; then the other applicable marks on top of it.
 * What is the same for all values is put together once.
 */
function countsOfQuestion(
  criterion: Criterion,
  context: WorkingsContext,
): (condition: Condition, k: string) => Counts | null {
  const offers = (meaning: MarkMeaning) => criterion.marks.some((mark) => mark.meaning === meaning);
  const count = (meanings: readonly MarkMeaning[]) => {
    const together = countedTogether(criterion, meanings, context);
    return (condition: Condition) =>
      together(condition) ?? groupCount(criterion, meanings, [condition], context);
  };
  const [ofFull, ofNotMet] = [count(["met", "deemedMet"]), count(["notMet"])];
  const ofPartly = offers("partly") ? count(["partly"]) : () => "0";
  const { partly: setting } = context.grid;
  return (condition, k) => {
    const [full, notMet, partly] = [ofFull(condition), ofNotMet(condition), ofPartly(condition)];
    if (full === null || notMet === null || partly === null) return null;
    if (partly === "0") return { met: full, applicable: `${k}+${notMet}` };
    return {
      met: `${full}+(${setting}=1)*(${partly})`,
      applicable: `${k}+${notMet}+(${setting}<1)*(${partly})`,
    };
  };
}

/** Words of several marks in one COUNTIFS; null where Excel would not compare them as words, or agreed marks count. */
function countedTogether(
  asked: Criterion,
  meanings: readonly MarkMeaning[],
  { references }: WorkingsContext,
): (condition: Condition) => string | null {
  const column = references.questions.get(asked.id)?.mark;
  const words = wordsMeaning(asked, ({ meaning }) => meanings.includes(meaning));
  const isPlain = (word: string) => isComparedAsWords(word) && fitsFormula(word);
  const isAgreed = references.agreed?.questions.has(asked.id) === true;
  if (column === undefined || words.length === 0 || !words.every(isPlain) || isAgreed) return () => null;
  const sought = words.map((word) => criterionText("=", word));
  const [before, after] =
    words.length === 1
      ? [`COUNTIFS(${[column, ...sought].join(",")},`, ")"]
      : [`SUMPRODUCT(COUNTIFS(${column},{${sought.join(",")}},`, "))"];
  const counting = countingCases(references).flatMap(pairsOf);
  const end = `${counting.map((part) => `,${part}`).join("")}${after}`;
  return (condition) => {
    if (condition.is !== "oneOf" || condition.trimmed === true || condition.words.length !== 1) return null;
    const [value = ""] = condition.words;
    return `${before}${condition.column},${criterionText("=", value)}${end}`;
  };
}

function pairsOf(condition: Condition): readonly string[] {
  return condition.is === "noneOf"
    ? condition.words.flatMap((word) => [condition.column, criterionText("<>", word)])
    : [];
}
