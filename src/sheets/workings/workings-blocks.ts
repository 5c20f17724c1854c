import type { WorkingsInput } from "../workings-sheet";
import { casesBlock } from "./cases-block";
import { questionBlock } from "./question-block";
import { themeBlock } from "./theme-blocks";
import type { WorkingsContext, WorkingsStratum } from "./workings-context";
import type { WorkingsGrid } from "./workings-grid";
import type { WorkingsBlock } from "./workings-row";

/** All blocks, one under the other: the cases, each question, then the themes. `order` is that of the columns. */
export function workingsBlocks(
  input: WorkingsInput,
  order: readonly number[],
  grid: WorkingsGrid,
): readonly WorkingsBlock[] {
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
  for (const result of findings.results) {
    blocks.push(
      questionBlock(result, strataOf(result.byStratum), inOrder(result.byStratum), cases.rows, context, next()),
    );
  }
  blocks.push(themeBlock("goodPractice", findings.goodPractice, context, next()));
  blocks.push(themeBlock("toImprove", findings.toImprove, context, next()));
  return blocks;
}
