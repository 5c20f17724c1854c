import { formulaPieces } from "./formula-pieces";
import type { TableState, WorkbookState } from "./model";

/**
 * Makes structured references follow columns of a table that got other names, as Excel does. `before` has the names
 * that they had. References inside the table itself that leave its name out are not touched.
 */
export function renameColumns(workbook: WorkbookState, table: TableState, before: readonly string[]): void {
  const renamed = new Map<string, string>();
  table.columns.forEach(({ name }, index) => {
    const old = before[index] ?? name;
    if (old !== name) renamed.set(guarded(old).toLowerCase(), guarded(name));
  });
  if (renamed.size === 0) return;
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values())
        if (cell.formula !== undefined) cell.formula = withRenamed(cell.formula, table.name, renamed);
    }
  }
}

function withRenamed(formula: string, table: string, renamed: ReadonlyMap<string, string>): string {
  const ours = new RegExp(`(?<![\\w.])${table.replace(/[.\\]/g, "\\$&")}$`, "i");
  let before = "";
  return formulaPieces(formula)
    .map(({ kind, words }) => {
      const isOurs = kind === "brackets" && ours.test(before);
      before = words;
      if (!isOurs) return words;
      return words.replace(
        /(?<=\[@?)(?:'.|[^'[\]@])(?:'.|[^'[\]])*(?=\])/gs,
        (name) => renamed.get(name.toLowerCase()) ?? name,
      );
    })
    .join("");
}

/** A column's name in a structured reference: an apostrophe before what would mean something there. */
const guarded = (name: string): string => name.replace(/['[\]#@]/g, "'$&");
