import type { Breakdown } from "../../core/findings/breakdown";
import { questionName } from "../../core/findings/question-name";
import { groupsOf } from "../breakdown-groups";
import { addGroupsOfCases, type ValueOfColumn } from "./group-of-cases";
import { addGroupOfQuestion, type GroupCells } from "./group-of-question";
import type { QuestionRows } from "./question-block";
import { valueCondition } from "./value-conditions";
import type { CasesRows, WorkingsContext } from "./workings-context";
import { BlockInTheMaking, type WorkingsBlock } from "./workings-row";

/**
 * The numbers of one column that the findings are broken down by: how many cases have which value, then each question
 * with each value to which it applies, as Audit findings by group has them. `top` is the row of the first block. Empty
 * where the table has no such column.
 */
export function breakdownBlocks(
  breakdown: Breakdown,
  questions: readonly QuestionRows[],
  cases: CasesRows,
  context: WorkingsContext,
  top: number,
): readonly WorkingsBlock[] {
  const { column, rest } = breakdown;
  const reference = context.references.brokenDownBy.get(column);
  if (reference === undefined) return [];
  const values = groupsOf(breakdown).map(({ name, group }): ValueOfColumn => {
    const isRest = group === rest?.group;
    const condition = isRest ? null : valueCondition(reference, group.value, context.references);
    return { name, group, isRest, condition };
  });
  const blocks: WorkingsBlock[] = [];
  const next = () => top + blocks.reduce((rows, block) => rows + block.rows.length, 0);

  const ofCases = new BlockInTheMaking(`By ${column}`, next(), context.grid);
  const cellsOfCases = addGroupsOfCases(ofCases, values, cases, context);
  blocks.push(ofCases.block());
  questions.forEach((question, index) => {
    const above: GroupCells[] = [];
    values.forEach((value, place) => {
      const result = value.group.results[index];
      const own = cellsOfCases[place];
      if (result === undefined || own === undefined || result.applicable === 0) return;
      const name = `${questionName(question.result.criterion)}, ${column}: ${value.name}`;
      const making = new BlockInTheMaking(name, next(), context.grid);
      above.push(addGroupOfQuestion(making, { value, result, question, own, cases, above }, context));
      blocks.push(making.block());
    });
  });
  return blocks;
}
