import { useCallback, useEffect, useRef, useState } from "react";
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
  const [edit, show] = useState<CellEditing["edit"]>(null);
  const [refusal, say] = useState<Refusal>(null);
  // Leaving a field by Esc takes the focus away in the same moment: what counts then is the edit as it is by now.
  const latest = useRef(edit);
  const set = useCallback((next: CellEditing["edit"]): void => {
    latest.current = next;
    show(next);
  }, []);
  const isEditing = edit !== null;
  useEffect(() => (isEditing ? open.holdForEditing() : undefined), [open, isEditing]);
  const put = useCallback(
    (place: Place, text: string): boolean => {
      const against = refusedEntry(open.workbook, open.sheet, place.row, place.column, text);
      const reason = against ?? open.type(place.row, place.column, text);
      say(reason);
      return reason === null;
    },
    [open],
  );
  const ownText = (place: Place): string =>
    typedText(open.sheet, place.row, place.column, open.workbook.date1904);
  return {
    edit,
    refusal,
    say,
    put,
    begin: (place, text, inBar = false) => {
      set({ place, text: text ?? ownText(place), replacing: text !== null && text !== "", inBar });
    },
    change: (text) => {
      if (latest.current) set({ ...latest.current, text });
    },
    keep: () => {
      const now = latest.current;
      const taken = now === null || now.text === ownText(now.place) || put(now.place, now.text);
      if (taken) set(null);
      return taken;
    },
    abandon: () => {
      set(null);
      say(null);
    },
  };
}
