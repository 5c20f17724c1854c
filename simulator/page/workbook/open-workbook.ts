import { editMode } from "../../faults/edit-mode";
import { Host } from "../../host/host";
import { writeArea } from "../../host/address";
import { HostError } from "../../host/engine/host-error";
import type { Area, SheetState, WorkbookState } from "../../host/model";
import { clearContents, writeValues } from "../../host/write-cells";

/** Why an edit was not made, as a sentence; null when it was. */
export type Refusal = string | null;

/**
 * The workbook that the page shows: a window on the host, which alone holds the cells. What a person does goes into
 * the host from here and is told to the add-in as Excel tells it; what the add-in does makes the page look again.
 */
export class OpenWorkbook {
  readonly host: Host;
  private readonly watchers = new Set<() => void>();
  private changes = 0;
  private announced = false;

  constructor(
    workbook: WorkbookState,
    readonly fileName: string,
  ) {
    this.host = new Host(workbook, { fileName, answersInOwnTurn: true });
    this.host.onAfterRequest(() => this.changed());
  }

  get workbook(): WorkbookState {
    return this.host.workbook;
  }

  get sheet(): SheetState {
    const { sheets, activeSheetId } = this.workbook;
    const sheet = sheets.find(({ id }) => id === activeSheetId) ?? sheets[0];
    if (!sheet) throw new Error("a workbook has at least one sheet");
    return sheet;
  }

  /** The selected area of the sheet in front; A1 where nothing was selected on it. */
  get selection(): Area {
    const { selection } = this.workbook;
    return selection?.sheetId === this.sheet.id ? selection.area : { top: 0, left: 0, bottom: 0, right: 0 };
  }

  /** For useSyncExternalStore: watchers are told once for all that happens in one turn. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };
  readonly version = (): number => this.changes;

  select(area: Area): void {
    const before = this.selection;
    if (
      before.top === area.top &&
      before.left === area.left &&
      before.bottom === area.bottom &&
      before.right === area.right
    ) {
      return;
    }
    this.workbook.selection = { sheetId: this.sheet.id, area };
    this.host.events.raise("SelectionChanged", this.sheet.id, { address: writeArea(area) });
    this.changed();
  }

  showSheet(id: string): void {
    const before = this.sheet.id;
    if (before === id) return;
    this.host.events.raise("Deactivated", before, {});
    this.workbook.activeSheetId = id;
    delete this.workbook.selection;
    this.host.events.raise("Activated", id, {});
    this.changed();
  }

  /** What a person types, read as Excel reads it: a formula, a date, a number, or text. */
  type(row: number, column: number, text: string): Refusal {
    return this.write({ top: row, left: column, bottom: row, right: column }, [[text]]);
  }

  /** Rows of texts from the clipboard, from a cell to the right and down. */
  paste(row: number, column: number, rows: readonly (readonly string[])[]): Refusal {
    const width = Math.max(...rows.map((texts) => texts.length));
    const filled = rows.map((texts) => [...texts, ...Array<string>(width - texts.length).fill("")]);
    return this.write(
      { top: row, left: column, bottom: row + rows.length - 1, right: column + width - 1 },
      filled,
    );
  }

  clear(area: Area): Refusal {
    return this.edit(area, () => clearContents(this.sheet, area));
  }

  /** A cell is being edited, or a list is open: until the function that comes back is called, the add-in is refused everything. */
  holdForEditing(): () => void {
    return this.host.faults.start(editMode());
  }

  private write(area: Area, rows: string[][]): Refusal {
    return this.edit(area, () => writeValues(this.host, this.sheet, area, rows));
  }

  private edit(area: Area, change: () => void): Refusal {
    if (this.workbook.readOnly) return "This workbook is read-only.";
    try {
      change();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return error.code === "AccessDenied"
        ? "The cell is locked, and the sheet is protected."
        : "Excel would not take this entry. Check its brackets and quotation marks, or put an apostrophe before it.";
    }
    const facts = { address: writeArea(area), changeType: "RangeEdited", source: "Local" };
    this.host.events.raise("DataChanged", this.sheet.id, facts);
    this.changed();
    return null;
  }

  private changed(): void {
    this.changes += 1;
    if (this.announced) return;
    this.announced = true;
    queueMicrotask(() => {
      this.announced = false;
      for (const watcher of [...this.watchers]) watcher();
    });
  }
}
