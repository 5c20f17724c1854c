import { cellAddress } from "../../../core/frame/cell-address";
import type { FoundList } from "../../../core/frame/found-list";

/**
 * What a list is called among the others: its sheet; with its table or name, where it has one; with its cells where
 * several plain lists stand on the sheet: "Referrals, A3:N2540".
 */
export function listName({ place }: FoundList, lists: readonly FoundList[]): string {
  const { sheet, table, named } = place;
  if (table !== null) return table === sheet ? sheet : `${sheet}, table ${table}`;
  if (named !== undefined) return named.name === sheet ? sheet : `${sheet}, named range ${named.name}`;
  const isPlain = ({ place: other }: FoundList): boolean =>
    other.sheet === sheet && other.table === null && other.named === undefined;
  return lists.filter(isPlain).length > 1 ? `${sheet}, ${listArea({ place })}` : sheet;
}

/** The cells of a list with its headers: "A3:N2540". */
export function listArea({ place }: Pick<FoundList, "place">): string {
  const { headerRow, firstColumn, lastColumn, lastRow } = place;
  return `${cellAddress(firstColumn, headerRow)}:${cellAddress(lastColumn, lastRow)}`;
}
