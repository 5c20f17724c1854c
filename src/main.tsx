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

function open(): void {
  const place = document.getElementById("pane");
  if (place === null) return;
  const tasks = boundTasks(officeWorkbook(), {
    now: () => localMoment(new Date()),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  });
  createRoot(place).render(
    <PaneBoundary broken={() => window.caseAuditPage.say("notLoaded")}>
      <Pane tasks={tasks} officeIsDark={officeIsDark} opensOn={openingStage(window.location.search)} />
    </PaneBoundary>,
  );
}

window.caseAuditPage.opens(open);
