import type { Sliced } from "../../core/sliced";
import type { WorkingsInput } from "../workings-sheet";
import type { Breakdown } from "../../core/findings/breakdown";
import { groupsOf } from "../breakdown-groups";
import { breakdownForms, roomInFull, type BreakdownSizes } from "./breakdown-forms";
import { casesBlock } from "./cases-block";
import { breakdownBlocks } from "./breakdown-blocks";
import { otherAnswersBlock } from "./other-answers-block";
import { questionBlock, type QuestionRows } from "./question-block";
import { shortBreakdown, type ShortRow } from "./short-breakdown";
import { themeBlock } from "./theme-blocks";
import type { CasesRows, WorkingsContext, WorkingsStratum } from "./workings-context";
import type { WorkingsGrid } from "./workings-grid";
import type { WorkingsBlock, WorkingsRow } from "./workings-row";

export interface WorkingsBlocks {
  readonly blocks: readonly WorkingsBlock[];
  /** Under the blocks: what is worked out in one row each, from row `shortTop` on. */
  readonly shortRows: readonly ShortRow[];
  readonly shortTop: number;
  readonly leftOut: readonly ColumnLeftOut[];
}

/** A column that the findings are broken down by and that is not worked out, or not all of it. */
export interface ColumnLeftOut {
  readonly column: string;
  /**
   * There was no room for so many numbers, or for its counts only; or formulas would take some of its cells for other values
   * than they are.
   */
  readonly why: "tooMany" | "inShort" | "comparedOtherwise";
}

/**
 * All blocks, one under the other: the cases, each question, the answers that are not marks, the themes, then what the findings are broken down by. `order`
 * is that of the columns.
 */
export function* workingsBlocks(
  input: WorkingsInput,
  order: readonly number[],
  grid: WorkingsGrid,
): Sliced<WorkingsBlocks> {
  const { findings, set, references, replaced } = input;
  const inOrder = <T>(items: readonly T[]): readonly T[] => order.flatMap((index) => items[index] ?? []);
  const strataOf = (byStratum: (typeof findings.results)[number]["byStratum"]): readonly WorkingsStratum[] =>
    inOrder(byStratum).map(({ label, populationSize, counts }) => ({
      label,
      populationSize,
      counts,
      replaced: replaced.get(label) ?? 0,
    }));
  const [first] = findings.results;
  const shared = first === undefined ? [] : strataOf(first.byStratum);
  const labels = shared.map(({ label }) => label);
  const context: WorkingsContext = { findings, set, references, grid, labels };

  const blocks: WorkingsBlock[] = [];
  const next = () => grid.headerRow + 1 + blocks.reduce((rows, block) => rows + block.rows.length, 0);
  const cases = casesBlock(context, shared, next());
  blocks.push(cases.block);
  const questions: QuestionRows[] = [];
  for (const result of findings.results) {
    const { byStratum } = result;
    const made = questionBlock(result, strataOf(byStratum), inOrder(byStratum), cases.rows, context, next());
    blocks.push(made.block);
    questions.push(made.rows);
    yield;
  }
  for (const answers of findings.otherAnswers)
    blocks.push(otherAnswersBlock(answers, cases.rows, context, next()));
  blocks.push(themeBlock("goodPractice", findings.goodPractice, context, next()));
  blocks.push(themeBlock("toImprove", findings.toImprove, context, next()));
  const leftOut: ColumnLeftOut[] = [];
  const comparable = findings.breakdowns.filter(({ column }) => {
    const reference = references.brokenDownBy.get(column);
    const isComparable = reference !== undefined && !references.unlike.has(reference);
    if (!isComparable) leftOut.push({ column, why: "comparedOtherwise" });
    return isComparable;
  });
  let inFull = 0;
  const sizes: BreakdownSizes[] = [];
  for (const breakdown of comparable) {
    const size = sizesOf(breakdown, questions, cases.rows, context, inFull <= roomInFull);
    inFull += size.full;
    sizes.push(size);
    yield;
  }
  const forms = breakdownForms(sizes);
  const inShort: Breakdown[] = [];
  for (const [index, breakdown] of comparable.entries()) {
    const { column } = breakdown;
    if (forms[index] === "leftOut") leftOut.push({ column, why: "tooMany" });
    if (forms[index] === "full")
      blocks.push(...breakdownBlocks(breakdown, questions, cases.rows, context, next()));
    if (forms[index] === "short") {
      inShort.push(breakdown);
      blocks.push(...breakdownBlocks(breakdown, [], cases.rows, context, next()));
      leftOut.push({ column, why: "inShort" });
    }
    yield;
  }
  const shortTop = next();
  const shortRows: ShortRow[] = [];
  for (const breakdown of inShort) {
    shortRows.push(...(shortBreakdown(breakdown, questions, context, shortTop + shortRows.length) ?? []));
    yield;
  }
  return { blocks, shortTop, shortRows, leftOut };
}

/**
 * About how many signs a column takes, by its cases and its first question; in full at least so many where `isInFull` is not
 * asked, because there is no room for that any more.
 */
function sizesOf(
  breakdown: Breakdown,
  questions: readonly QuestionRows[],
  cases: CasesRows,
  context: WorkingsContext,
  isInFull: boolean,
): BreakdownSizes {
  const pairs = (index: number) =>
    groupsOf(breakdown).filter(({ group }) => (group.results[index]?.applicable ?? 0) > 0).length;
  const all = questions.reduce((sum, _, index) => sum + pairs(index), 0);
  const first = questions.findIndex((_, index) => pairs(index) > 0);
  const measured = isInFull ? questions.slice(0, first + 1) : [];
  const [ofCases, ...blocks] = breakdownBlocks(breakdown, measured, cases, context, 1);
  const times = all / Math.max(1, pairs(first));
  const signs = (block: WorkingsBlock | undefined) =>
    (block?.rows ?? []).reduce((sum, row) => sum + signsOf(row), 0);
  const short = shortBreakdown(breakdown, questions.slice(0, first + 1), context, 1);
  return {
    full: signs(ofCases) + times * blocks.reduce((sum, block) => sum + signs(block), 0),
    short:
      short === null ? null : signs(ofCases) + times * short.reduce((sum, row) => sum + signsOfShort(row), 0),
  };
}

function signsOfShort({ question, value, met, applicable }: ShortRow): number {
  return question.length + value.length + met.length + applicable.length + 150;
}

/** A formula is on the sheet twice: once to be calculated, once to be read. */
function signsOf({ strata = [], all, how }: WorkingsRow): number {
  const cells = [...strata, all].map((cell) =>
    cell !== null && "formula" in cell ? cell.formula.length : 8,
  );
  return cells.reduce((sum, signs) => sum + signs, Math.min(cells[0] ?? 0, 330) + how.length + 120);
}
