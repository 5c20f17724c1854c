import { success, type Outcome } from "../core/outcome";
import type { SheetCells, Workbook } from "../sheets/workbook";

/**
 * A workbook whose sheets of these names are read in one request, for the functions that each ask for some of them: asked
 * for again, they are given as they were read. No request for no name.
 */
export async function sheetsReadTogether(
  workbook: Workbook,
  names: readonly string[],
): Promise<Outcome<Workbook>> {
  const together = await (names.length === 0 ? success([]) : workbook.readSheets(names));
  if (!together.ok) return together;
  const known = new Map<string, SheetCells | null>(
    names.map((name, index) => [name, together.value[index] ?? null]),
  );
  return success({
    ...workbook,
    readSheets: async (asked) =>
      asked.every((name) => known.has(name))
        ? success(asked.map((name) => known.get(name) ?? null))
        : await workbook.readSheets(asked),
  });
}
