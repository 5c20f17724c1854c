import { refusal, success, type Outcome } from "../core/outcome";
import { request } from "./request";

/**
 * Removes the named sheets that are there: 1 request that looks, 1 that deletes them if there are any. A deletion that
 * failed may have done a part: it is looked at once more, and `written` names the sheets that stand still.
 */
export async function removeSheets(names: readonly string[]): Promise<Outcome<null>> {
  const found = await standing(names);
  if (!found.ok) return refusal(...found.problems);
  if (found.value.names.length === 0) return success(null);
  if (found.value.structureProtected) return refusal({ kind: "workbookProtected" });
  const answer = await request({ written: found.value.names }, (context) => {
    for (const name of found.value.names) context.workbook.worksheets.getItem(name).delete();
    return () => null;
  });
  if (answer.ok) return answer;
  const silent = answer.problems.some(({ kind }) => kind === "excelBusy");
  const now = silent ? found : await standing(names);
  const written = now.ok ? now.value.names : found.value.names;
  return refusal(
    ...answer.problems.map((problem) => ("written" in problem ? { ...problem, written } : problem)),
  );
}

/** The same without a refusal, for clearing up after a failure: which of the sheets may still stand. */
export async function takeAway(names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const removed = await removeSheets(names);
  if (removed.ok) return [];
  const left = await standing(names);
  return left.ok ? left.value.names : names;
}

async function standing(
  names: readonly string[],
): Promise<Outcome<{ readonly names: readonly string[]; readonly structureProtected: boolean }>> {
  const answer = await request({ written: names }, (context) => {
    const { workbook } = context;
    workbook.worksheets.load("items/name");
    workbook.protection.load("protected");
    return () => {
      const wanted = new Set(names.map((name) => name.toLowerCase()));
      const there = workbook.worksheets.items.map(({ name }) => name);
      return {
        names: there.filter((name) => wanted.has(name.toLowerCase())),
        structureProtected: workbook.protection.protected,
      };
    };
  });
  return answer.ok ? answer : refusal(...answer.problems);
}
