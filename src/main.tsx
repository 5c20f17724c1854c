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

/** Hands a file that was made here to the browser, which asks where to save it or saves it among the downloads. */
function saveFile(file: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([new Uint8Array(file)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser may still be reading it for a moment.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
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
  shown(<Pane tasks={tasks} officeIsDark={officeIsDark} saveFile={saveFile} />);
}

void begin();
