import { createRoot } from "react-dom/client";
import { officeWorkbook } from "./excel/office-workbook";
import { openingStage } from "./pane/opening-stage";
import { Pane } from "./pane/Pane";
import { PaneBoundary } from "./pane/PaneBoundary";
import { boundTasks } from "./tasks/bound-tasks";
import { localMoment } from "./tasks/local-moment";

declare global {
  interface Window {
    /** Made by not-here.js, which also says why the pane can't work where it can't. */
    readonly caseAuditPage: {
      readonly opens: (open: () => void) => void;
      readonly say: (why: "notLoaded") => void;
    };
  }
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

function open(): void {
  const place = document.getElementById("pane");
  if (place === null) return;
  const tasks = boundTasks(officeWorkbook(), {
    now: () => localMoment(new Date()),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  });
  createRoot(place).render(
    <PaneBoundary broken={() => window.caseAuditPage.say("notLoaded")}>
      <Pane
        tasks={tasks}
        officeIsDark={officeIsDark}
        opensOn={openingStage(window.location.search)}
        saveFile={saveFile}
      />
    </PaneBoundary>,
  );
}

window.caseAuditPage.opens(open);
