import { createRoot } from "react-dom/client";
import { newWorkbook } from "../host/new-workbook";
import "./page.css";
import { SimulatorPage } from "./SimulatorPage";
import { OpenWorkbook } from "./workbook/open-workbook";
import { exampleFile } from "./workbook/opened-file";
import { Sitting } from "./workbook/sitting";

declare global {
  interface Window {
    /** How the pane's first script, and a test as the scorers' hand, get at what the page has open. */
    caseAuditSimulator?: Sitting;
  }
}

/** The page begins with the example where its address asks for it (?example), and with a blank workbook otherwise. */
const wanted = new URLSearchParams(window.location.search).has("example");
const first = wanted ? await exampleFile() : { open: null, notice: null };
const sitting = new Sitting(first.open ?? new OpenWorkbook(newWorkbook(), "Book1.xlsx"));
window.caseAuditSimulator = sitting;

const place = document.getElementById("page");
if (!place) throw new Error("the page has no element with the id page");
createRoot(place).render(<SimulatorPage sitting={sitting} firstNotice={first.notice} />);
