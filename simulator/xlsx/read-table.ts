import type { Area, TableState } from "../host/model";
import { areaOf } from "./area-text";
import { unescapedString } from "./escaped-string";
import type { XmlElement } from "./xml-tree";
import { child, childrenNamed, flagAttribute, numberAttribute } from "./xml-tree";

export interface ReadTable {
  readonly table: TableState;
  /** Whether the table's filter hides rows, so that hidden rows inside are filtered ones. */
  readonly filtering: boolean;
}

/** Whether a filter has a condition; buttons alone have none. */
export const isFiltering = (autoFilter: XmlElement | undefined): boolean =>
  childrenNamed(autoFilter, "filterColumn").some((column) => column.children.length > 0);

/** A table's part; undefined where its range can't be read. */
export function readTable(root: XmlElement, number: number): ReadTable | undefined {
  const area: Area | undefined = areaOf(root.attributes["ref"] ?? "");
  if (!area) return undefined;
  const style = child(root, "tableStyleInfo");
  const autoFilter = child(root, "autoFilter");
  const columns = childrenNamed(child(root, "tableColumns"), "tableColumn").map((column, index) => ({
    id: numberAttribute(column, "id") ?? index + 1,
    name: unescapedString(column.attributes["name"] ?? `Column${index + 1}`),
  }));
  return {
    filtering: isFiltering(autoFilter),
    table: {
      id: String(number),
      name: unescapedString(root.attributes["displayName"] ?? root.attributes["name"] ?? `Table${number}`),
      area,
      showHeaders: (numberAttribute(root, "headerRowCount") ?? 1) > 0,
      showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
      showFilterButton: autoFilter !== undefined,
      showBandedRows: flagAttribute(style, "showRowStripes"),
      style: style?.attributes["name"] ?? "",
      columns,
    },
  };
}
