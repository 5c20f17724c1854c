import { sharedLine } from "./shared-text";

/** Signs that a file name may not hold on one of the systems that Excel runs on. */
const refused = /[\\/:*?"<>|\p{C}]/gu;

/** "Findings of MASH threshold audit.xlsx" */
export function copyFileName(title: string): string {
  const name = sharedLine(title).replace(refused, " ").replace(/\s+/g, " ").trim().slice(0, 80).trim();
  return name === "" ? "Findings.xlsx" : `Findings of ${name}.xlsx`;
}
