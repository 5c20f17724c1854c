import type { WorkingsInput } from "../workings-sheet";
import { casesBlock } from "./cases-block";
import { breakdownBlocks } from "./breakdown-blocks";
import { otherAnswersBlock } from "./other-answers-block";
import { questionBlock, type QuestionRows } from "./question-block";
import { themeBlock } from "./theme-blocks";
import type { WorkingsContext, WorkingsStratum } from "./workings-context";
import type { WorkingsGrid } from "./workings-grid";
import type { WorkingsBlock, WorkingsRow } from "./workings-row";

export interface WorkingsBlocks {
  readonly blocks: readonly WorkingsBlock[];
  readonly leftOut: readonly ColumnLeftOut[];
}

/** A column that the findings are broken down by and that is not worked out. */
export interface ColumnLeftOut {
  readonly column: string;
  /** There was no room for so many numbers; or formulas would take some of its cells for other values than they are. */
  readonly why: "tooMany" | "comparedOtherwise";
}

/**
 * All blocks, one under the other: the cases, each question, the answers that are not marks, the themes, then what the findings are broken down by. `order`
 * is that of the columns.
 */
export function workingsBlocks(
  input: WorkingsInput,
  order: readonly number[],
  grid: WorkingsGrid,
): WorkingsBlocks {
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
  }
  for (const answers of findings.otherAnswers)
    blocks.push(otherAnswersBlock(answers, cases.rows, context, next()));
  blocks.push(themeBlock("goodPractice", findings.goodPractice, context, next()));
  blocks.push(themeBlock("toImprove", findings.toImprove, context, next()));
  let room = roomForBreakdowns;
  const leftOut: ColumnLeftOut[] = [];
  for (const breakdown of findings.breakdowns) {
    const { column } = breakdown;
    const reference = references.brokenDownBy.get(column);
    if (reference === undefined || references.unlike.has(reference)) {
      leftOut.push({ column, why: "comparedOtherwise" });
      continue;
    }
    const made = thatFit(breakdownBlocks(breakdown, questions, cases.rows, context, next()), room);
    if (made === null) {
      leftOut.push({ column, why: "tooMany" });
      continue;
    }
    room -= made.signs;
    blocks.push(...made.blocks);
  }
  return { blocks, leftOut };
}

/** About so many signs of formulas and words there may be for all breakdowns together: more make a workbook slow to open. */
const roomForBreakdowns = 700_000;

/** All blocks with the signs that they take; null as soon as there is no room for them. */
function thatFit(
  made: Iterable<WorkingsBlock>,
  room: number,
): { readonly blocks: readonly WorkingsBlock[]; readonly signs: number } | null {
  const blocks: WorkingsBlock[] = [];
  let signs = 0;
  for (const block of made) {
    signs = block.rows.reduce((sum, row) => sum + signsOf(row), signs);
    if (signs > room) return null;
    blocks.push(block);
  }
  return { blocks, signs };
}

/** A formula is on the sheet twice: once to be calculated, once to be read. */
function signsOf({ strata = [], all, how }: WorkingsRow): number {
  const cells = [...strata, all].map((cell) =>
    cell !== null && "formula" in cell ? cell.formula.length : 8,
  );
  return cells.reduce((sum, signs) => sum + signs, Math.min(cells[0] ?? 0, 330) + how.length + 120);
}
