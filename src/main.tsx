import { createRoot } from "react-dom/client";
import type { ReactElement } from "react";
import { officeWorkbook } from "./excel/office-workbook";
import { NotHere, type WhyNotHere } from "./pane/NotHere";
import { Pane } from "./pane/Pane";
import { PaneBoundary } from "./pane/PaneBoundary";
import { boundTasks } from "./tasks/bound-tasks";
import { localMoment } from "./tasks/local-moment";

/** Reaches Excel 2021, Microsoft 365, Excel for Mac and iPad, and Excel on the web. */
const EXCEL_FLOOR = "1.14";

function shown(element: ReactElement): void {
  const place = document.getElementById("pane");
  if (place !== null) createRoot(place).render(<PaneBoundary>{element}</PaneBoundary>);
}

function officeIsDark(): boolean | null {
  return Office.context.officeTheme?.isDarkTheme ?? null;
}

function whyNotHere(host: Office.HostType | null): WhyNotHere | null {
  if (host !== Office.HostType.Excel) return "notInExcel";
  return Office.context.requirements.isSetSupported("ExcelApi", EXCEL_FLOOR) ? null : "excelTooOld";
}

async function begin(): Promise<void> {
  if (typeof Office === "undefined") {
    shown(<NotHere why="officeMissing" />);
    return;
  }
  const { host } = await Office.onReady();
  const why = whyNotHere(host);
  if (why !== null) {
    shown(<NotHere why={why} />);
    return;
  }
  const tasks = boundTasks(officeWorkbook(), {
    now: () => localMoment(new Date()),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  });
  shown(<Pane tasks={tasks} officeIsDark={officeIsDark} />);
}

void begin();
