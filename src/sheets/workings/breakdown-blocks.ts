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
 * with each value to which it applies, as Audit findings by group has them. `top` is the row of the first block. None
 * where the table has no such column. A block is made when it is asked for: whoever has no room for more makes no more.
 */
export function* breakdownBlocks(
  breakdown: Breakdown,
  questions: readonly QuestionRows[],
  cases: CasesRows,
  context: WorkingsContext,
  top: number,
): Generator<WorkingsBlock, undefined> {
  const { column, rest } = breakdown;
  const reference = context.references.brokenDownBy.get(column);
  if (reference === undefined) return undefined;
  const values = groupsOf(breakdown).map(({ name, group }): ValueOfColumn => {
    const isRest = group === rest?.group;
    const condition = isRest ? null : valueCondition(reference, group.value, context.references);
    return { name, group, isRest, condition };
  });
  const ofCases = new BlockInTheMaking(`By ${column}`, top, context.grid);
  const cellsOfCases = addGroupsOfCases(ofCases, values, cases, context);
  yield ofCases.block();
  let next = top + ofCases.block().rows.length;
  for (const [index, question] of questions.entries()) {
    const above: GroupCells[] = [];
    for (const [place, value] of values.entries()) {
      const result = value.group.results[index];
      const own = cellsOfCases[place];
      if (result === undefined || own === undefined || result.applicable === 0) continue;
      const name = `${questionName(question.result.criterion)}, ${column}: ${value.name}`;
      const making = new BlockInTheMaking(name, next, context.grid);
      above.push(addGroupOfQuestion(making, { value, result, question, own, cases, above }, context));
      const block = making.block();
      next += block.rows.length;
      yield block;
    }
  }
  return undefined;
}
