import { useState } from "react";
import type { FormEvent } from "react";
import { parseAddress, writeArea } from "../host/address";
import type { Area } from "../host/model";
import type { Place } from "./grid/moved-cell";
import { typedText } from "./grid/typed-text";
import type { CellEditing } from "./grid/use-cell-editing";
import type { OpenWorkbook } from "./workbook/open-workbook";

export interface FormulaBarProps {
  readonly open: OpenWorkbook;
  readonly active: Place;
  readonly editing: CellEditing;
  readonly goTo: (sheetId: string, area: Area) => void;
}

/** The name box, in which an address can be typed, and the content of the active cell. */
export function FormulaBar({ open, active, editing, goTo }: FormulaBarProps) {
  const [address, setAddress] = useState<string | null>(null);
  const { sheet, workbook } = open;
  const shown = writeArea({ top: active.row, left: active.column, bottom: active.row, right: active.column });
  const go = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = parseAddress(address ?? "");
    const name = wanted?.sheetName?.toLowerCase() ?? sheet.name.toLowerCase();
    const target = workbook.sheets.find(
      (each) => each.name.toLowerCase() === name && each.visibility === "Visible",
    );
    if (wanted && target) {
      goTo(target.id, wanted.area);
      editing.say(null);
      document.getElementById("grid")?.focus();
    } else if (address !== null) editing.say(`There is no cell "${address}".`);
    setAddress(null);
  };
  return (
    <div className="formula-bar">
      <form onSubmit={go}>
        <input
          className="name-box"
          aria-label="Name box: the active cell, or an address to go to"
          value={address ?? shown}
          spellCheck={false}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setAddress(event.target.value)}
          onBlur={() => setAddress(null)}
        />
      </form>
      <span className="function-sign" aria-hidden="true">
        fx
      </span>
      <input
        className="cell-content"
        aria-label="Content of the active cell"
        value={editing.edit?.text ?? typedText(sheet, active.row, active.column, workbook.date1904)}
        spellCheck={false}
        onFocus={() => editing.begin(active, editing.edit?.text ?? null, true)}
        onChange={(event) => editing.change(event.target.value)}
        onBlur={() => editing.keep()}
        onKeyDown={(event) => {
          if (event.key === "Escape") editing.abandon();
          else if (event.key !== "Enter" || !editing.keep()) return;
          event.preventDefault();
          document.getElementById("grid")?.focus();
        }}
      />
    </div>
  );
}
