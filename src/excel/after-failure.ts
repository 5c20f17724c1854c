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
  for (const { destination } of halfDone) {
    if (destination.isNew) mayStand.add(destination.writtenAs);
    else touched.add(destination.name);
  }
  const silent = problems.some(({ kind }) => kind === "excelBusy");
  const left = silent ? [...mayStand] : await takeAway([...mayStand]);
  const written = [...touched, ...left];
  return problems.map((problem) => ("written" in problem ? { ...problem, written } : problem));
}
