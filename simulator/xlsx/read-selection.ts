import type { Area } from "../host/model";
import { areasOf } from "./area-text";
import type { XmlElement } from "./xml-tree";
import { child, childrenNamed } from "./xml-tree";

/** The selected cells of a sheet, those of its active pane; undefined where the file does not say. */
export function readSelection(sheet: XmlElement): Area | undefined {
  const view = child(child(sheet, "sheetViews"), "sheetView");
  const selections = childrenNamed(view, "selection");
  const active = child(view, "pane")?.attributes["activePane"] ?? "topLeft";
  const chosen =
    selections.find((entry) => (entry.attributes["pane"] ?? "topLeft") === active) ?? selections[0];
  return areasOf(chosen?.attributes["sqref"])[0];
}
