import { useCallback, useEffect, useState } from "react";
import type { OpenWorkbook, Refusal } from "../workbook/open-workbook";
import type { Place } from "./moved-cell";
import { refusedEntry } from "./refused-entry";
import { typedText } from "./typed-text";

export interface CellEditing {
  /** What is being typed and where; null while nothing is. */
  readonly edit: {
    readonly place: Place;
    readonly text: string;
    readonly replacing: boolean;
    readonly inBar: boolean;
  } | null;
  /** Why the last entry was not taken; null when it was. */
  readonly refusal: Refusal;
  /** Begins with a text, or with the cell's own for null. */
  readonly begin: (place: Place, text: string | null, inBar?: boolean) => void;
  readonly change: (text: string) => void;
  /** Puts the text into the workbook; false where it was refused, and the cell is edited further. */
  readonly keep: () => boolean;
  readonly abandon: () => void;
  /** Puts a text into a cell without editing it first: a choice from a list. */
  readonly put: (place: Place, text: string) => boolean;
  readonly say: (refusal: Refusal) => void;
}

/** A cell while a person types in it. As in Excel the add-in gets no answer meanwhile. */
export function useCellEditing(open: OpenWorkbook): CellEditing {
  const [edit, setEdit] = useState<CellEditing["edit"]>(null);
  const [refusal, say] = useState<Refusal>(null);
  const isEditing = edit !== null;
  useEffect(() => (isEditing ? open.holdForEditing() : undefined), [open, isEditing]);
  useEffect(() => {
    setEdit(null);
    say(null);
  }, [open]);
  const put = useCallback(
    (place: Place, text: string): boolean => {
      const against = refusedEntry(open.workbook, open.sheet, place.row, place.column, text);
      const reason = against ?? open.type(place.row, place.column, text);
      say(reason);
      return reason === null;
    },
    [open],
  );
  return {
    edit,
    refusal,
    say,
    put,
    begin: (place, text, inBar = false) => {
      const own = typedText(open.sheet, place.row, place.column, open.workbook.date1904);
      setEdit({ place, text: text ?? own, replacing: text !== null && text !== "", inBar });
    },
    change: (text) => setEdit((before) => before && { ...before, text }),
    keep: () => {
      const isUnchanged =
        edit &&
        edit.text === typedText(open.sheet, edit.place.row, edit.place.column, open.workbook.date1904);
      const taken = !edit || isUnchanged === true || put(edit.place, edit.text);
      if (taken) setEdit(null);
      return taken;
    },
    abandon: () => {
      setEdit(null);
      say(null);
    },
  };
}
