import { cellAddress } from "../core/frame/cell-address";
import { isCellError } from "../core/frame/cell-value";
import type { WordingEntry } from "../core/findings/worded-items";
import { wordingParts, type WordingItem } from "../core/findings/wording-item";
import { refusal, success, type Outcome } from "../core/outcome";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import { headedRows, type HeadedRows } from "./headed-rows";
import { keyLabel, neededWordingHeaders, wordingHeaders, type WordingHeader } from "./wording-columns";
import type { SheetCells } from "./workbook";

export interface WordingLine extends WordingEntry {
  readonly row: number;
}

/** Audit wording as it stands. */
export interface WordingReading {
  readonly cells: SheetCells;
  readonly table: HeadedRows<WordingHeader>;
  readonly lines: readonly WordingLine[];
  /** What the digests of the findings are made with; null where it is gone. */
  readonly key: string | null;
  /** Rows that people added under Limitations and Sign-off. */
  readonly ownLimitations: readonly { readonly about: string; readonly sentence: string }[];
  readonly ownSignatures: readonly { readonly role: string; readonly name: string }[];
}

/**
 * Reads Audit wording by its headers: columns may be moved, rows sorted, blank rows put in. A row is known by its id, or
 * where that is gone by part and item. Refused, with the place: a needed header that is gone or stands twice, an error
 * value as a sentence, and one sentence worded in two ways.
 * Law: what `wordingSheet` writes reads as the same items, none of them worded. Checked by: test/sheets/audit-wording.test.ts
 */
export function readWording(cells: SheetCells, items: readonly WordingItem[]): Outcome<WordingReading> {
  const { sheet } = cells;
  const found = headedRows(cells, wordingHeaders, neededWordingHeaders);
  if (!found.ok) return found;
  const table = found.value;
  const yours = table.columns.get("Your sentence") ?? 1;
  const errors = table.rows
    .filter((row) => isCellError(table.cell(row, "Your sentence")))
    .map((row) => ({ sheet, address: cellAddress(yours, row) }));
  if (errors.length > 0) return refusal({ kind: "cellsHoldErrors", sheet, places: errors });
  const lines = table.rows.map((row) => lineOf(table, row, sheet, items));
  const once = new Map<string, WordingLine>();
  for (const line of lines) {
    const before = once.get(line.id);
    if (line.id === "" || before === undefined) once.set(line.id, line);
    else if (before.yours === "") once.set(line.id, line);
    else if (line.yours !== "" && line.yours !== before.yours)
      return refusal({ kind: "wordedTwice", sheet, item: line.item, places: [before.place, line.place] });
  }
  const own = lines.filter(({ id, yours: sentence }) => id === "" && sentence !== "");
  const ownOf = (part: keyof typeof wordingParts) =>
    own.filter((line) => foldedWord(line.part) === foldedWord(wordingParts[part]));
  return success({
    cells,
    table,
    lines: lines.filter((line) => line.id === "" || once.get(line.id) === line),
    key: keyAbove(cells.values.slice(0, table.headerRow - 1)),
    ownLimitations: ownOf("limitations").map(({ item, yours: sentence }) => ({
      about: item,
      sentence: String(sentence),
    })),
    ownSignatures: ownOf("signOff").map(({ item, yours: name }) => ({ role: item, name: String(name) })),
  });
}

/** What the digests of the findings are made with, among the rows above the headers; null where it is not there. */
export function keyAbove(rows: SheetCells["values"]): string | null {
  const fact = rows.find((row) => foldedWord(cellText(row[0] ?? "")) === foldedWord(keyLabel));
  const key = cellText(fact?.[1] ?? "");
  return key === "" ? null : key;
}

function lineOf(
  { cell, columns }: HeadedRows<WordingHeader>,
  row: number,
  sheet: string,
  items: readonly WordingItem[],
): WordingLine {
  const words = (header: WordingHeader): string => cellText(cell(row, header));
  const yours = cell(row, "Your sentence");
  const known = items.find(
    ({ part, item }) =>
      foldedWord(wordingParts[part]) === foldedWord(words("Part")) &&
      foldedWord(item) === foldedWord(words("Item")),
  );
  const id = words("Id");
  return {
    row,
    id: id === "" && known !== undefined ? known.id : id,
    part: words("Part"),
    item: words("Item"),
    byTool: words("Sentence by the tool"),
    numbers: words("Numbers now"),
    yours: typeof yours === "number" ? yours : cellText(yours),
    numbersThen: words("Numbers when you wrote it"),
    digest: words("Digest"),
    place: { sheet, address: cellAddress(columns.get("Your sentence") ?? 1, row) },
  };
}
