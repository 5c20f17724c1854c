import { refusal, type Outcome } from "../core/outcome";
import type { CriteriaSet } from "../core/scoring/criterion";
import type { MarkMove } from "../tasks/change-answers";
import { sayingWritten } from "../tasks/saying-written";
import type { Tasks } from "../tasks/tasks";

/**
 * Saves a set of questions, then says anew of the cases that are scored with a mark of another word now. What is asked again
 * does not repeat what came about: a set that is saved is not saved twice. Cells that somebody changed in that moment were
 * left as they are, and that is told as a problem with both sheets as written.
 * Checked by: test/pane/save-with-moves.test.ts
 */
export function saveWithMoves(
  tasks: () => Pick<Tasks, "saveCriteria" | "moveMarks">,
  before: CriteriaSet,
  set: CriteriaSet,
  moves: readonly MarkMove[],
): () => Promise<Outcome<{ readonly sheet: string }>> {
  let saved: Outcome<{ readonly sheet: string }> | null = null;
  return async () => {
    if (saved?.ok !== true) saved = await tasks().saveCriteria(before, set, moves);
    if (!saved.ok || moves.length === 0) return saved;
    const moved = await tasks().moveMarks(moves);
    if (!moved.ok) return refusal(...sayingWritten(moved.problems, [saved.value.sheet]));
    const { sheet, left } = moved.value;
    return left.length === 0
      ? saved
      : refusal({ kind: "sheetChangedSince", sheet, written: [saved.value.sheet, sheet] });
  };
}
