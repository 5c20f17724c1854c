import type { PlannedArea, Step } from "../sheets/plan";
import { protectionLabel } from "./protection-words";
import type { SharedReport } from "./shared-report";
import { sharedLine } from "./shared-text";

const mostOfMarking = 40;
const mostOfTitle = 60;

/**
 * A4 landscape with the header row on each page. The footer begins with what must be known of the page: its marking, and
 * whether small numbers are shown. Neither is ever cut for the sake of a long title.
 */
export function sharedPage(
  { title, marking, protection }: SharedReport,
  sheet: string,
  header: number,
  area: PlannedArea,
): Extract<Step, { step: "page" }> {
  const marked = [...sharedLine(marking)].slice(0, mostOfMarking).join("");
  const named = [...sharedLine(title)];
  const short = named.length <= mostOfTitle ? named.join("") : `${named.slice(0, mostOfTitle - 1).join("")}…`;
  return {
    step: "page",
    orientation: "landscape",
    titleRows: { top: header, bottom: header },
    area,
    breaksBefore: [],
    footerLeft: [marked, protectionLabel(protection)].filter((words) => words !== "").join(" · "),
    footerRight: `${short} · ${sheet} · page {page} of {pages}`,
  };
}
