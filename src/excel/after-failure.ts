import type { Problem } from "../core/problem";
import { takeAway } from "./remove-sheets";
import type { Destination } from "./sheet-destinations";

/** Problems that come before anything of their request is done. */
const nothingDone: ReadonlySet<Problem["kind"]> = new Set(["cellBeingEdited", "stopped", "rowTooLarge"]);

/**
 * Clears up after a request that failed: the sheets that were added are taken away, and `written` names what still
 * stands. A request may have failed half way: a sheet that it edited counts as written, one that it adds may be there.
 * While Excel does not answer nothing is tried; then all that may stand is named.
 */
export async function afterFailure(
  problems: readonly Problem[],
  failed: readonly { readonly destination: Destination }[],
  added: ReadonlySet<string>,
  edited: ReadonlySet<string>,
): Promise<readonly Problem[]> {
  const halfDone = problems.some(({ kind }) => nothingDone.has(kind)) ? [] : failed;
  const touched = new Set(edited);
  const mayStand = new Set(added);
  const isTaken = problems.some(isNameTaken);
  for (const { destination } of halfDone) {
    // Somebody made a sheet of that name a moment ago: it is theirs, and is not taken away.
    if (destination.isNew && !isTaken) mayStand.add(destination.writtenAs);
    else if (!destination.isNew) touched.add(destination.name);
  }
  const silent = problems.some(({ kind }) => kind === "excelBusy");
  const left = silent ? [...mayStand] : await takeAway([...mayStand]);
  const written = [...touched, ...left];
  return problems.map((problem) => ("written" in problem ? { ...problem, written } : problem));
}

/** Excel did not add a sheet, because there is one of its name by now. */
function isNameTaken(problem: Problem): boolean {
  return problem.kind === "excelRefused" && problem.code === "ItemAlreadyExists";
}
