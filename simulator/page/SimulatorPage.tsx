import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Area } from "../host/model";
import { FormulaBar } from "./FormulaBar";
import { activePlace } from "./grid/active-place";
import { Grid } from "./grid/Grid";
import type { Place } from "./grid/moved-cell";
import { useCellEditing } from "./grid/use-cell-editing";
import { NewWorkbooks } from "./NewWorkbooks";
import { PaneFrame } from "./PaneFrame";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { TopBar } from "./TopBar";
import type { OpenedFile } from "./workbook/opened-file";
import { exampleFile, openedFile } from "./workbook/opened-file";
import { savedFile } from "./workbook/saved-file";
import type { Sitting } from "./workbook/sitting";

export interface SimulatorPageProps {
  readonly sitting: Sitting;
  /** What there is to say about the workbook that the page began with; null for nothing. */
  readonly firstNotice: string | null;
}

/** The grid and the pane of one sitting; opening another workbook begins the pane anew. */
export function SimulatorPage({ sitting, firstNotice }: SimulatorPageProps) {
  const open = useSyncExternalStore(sitting.watch, sitting.current);
  const version = useSyncExternalStore(open.watch, open.version);
  const [began, setBegan] = useState<Place | null>(null);
  const [notice, setNotice] = useState(firstNotice);
  const [opening, setOpening] = useState(0);
  const editing = useCellEditing(open);
  const frame = useRef<HTMLIFrameElement>(null);
  const active = activePlace(open.selection, began);

  const take = async (reading: Promise<OpenedFile>): Promise<void> => {
    setNotice("Opening the workbook …");
    const opened = await reading;
    setNotice(opened.notice);
    if (!opened.open) return;
    editing.abandon();
    sitting.begin(opened.open);
    setBegan(null);
    setOpening((number) => number + 1);
  };
  const showSheet = (id: string): void => {
    if (editing.keep()) open.showSheet(id);
  };
  const showNextSheet = (by: 1 | -1): void => {
    const sheets = open.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
    const next = sheets[sheets.findIndex(({ id }) => id === open.sheet.id) + by];
    if (next) showSheet(next.id);
  };
  const goTo = (sheetId: string, area: Area): void => {
    showSheet(sheetId);
    setBegan({ row: area.top, column: area.left });
    open.select(area);
  };

  /** F6 goes from the grid to the pane and back, as between the parts of Excel's window. */
  const changeSides = useCallback((event: globalThis.KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const inside = frame.current?.contentDocument;
    if (!inside || document.activeElement === frame.current) document.getElementById("grid")?.focus();
    else {
      frame.current?.focus();
      const last = inside.activeElement;
      const first = inside.querySelector<HTMLElement>("h1[tabindex], a[href], button, input");
      if (last === null || last === inside.body) first?.focus();
    }
  }, []);
  useEffect(() => {
    document.addEventListener("keydown", changeSides);
    return () => document.removeEventListener("keydown", changeSides);
  }, [changeSides]);

  return (
    <>
      <TopBar
        open={open}
        openFile={(file) => void take(openedFile(file))}
        openExample={() => void take(exampleFile())}
        save={() => setNotice(savedFile(open))}
      />
      <div className="work">
        <main aria-label="Workbook">
          <FormulaBar open={open} active={active} editing={editing} goTo={goTo} />
          <div role="status" className={(editing.refusal ?? notice) ? "notice" : "notice empty"}>
            {editing.refusal ?? notice}
          </div>
          <NewWorkbooks created={open.host.createdWorkbooks} say={setNotice} />
          <div role="tabpanel" id="sheet" className="sheet" aria-labelledby={`tab-${open.sheet.id}`}>
            <Grid
              open={open}
              version={version}
              active={active}
              setActive={setBegan}
              editing={editing}
              showNextSheet={showNextSheet}
            />
          </div>
          <SheetTabs open={open} show={showSheet} />
        </main>
        <PaneFrame
          frame={frame}
          opening={opening}
          loaded={() => frame.current?.contentWindow?.addEventListener("keydown", changeSides)}
          reload={() => setOpening((number) => number + 1)}
        />
      </div>
      <StatusBar open={open} />
    </>
  );
}
