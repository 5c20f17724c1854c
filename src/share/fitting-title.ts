import { acrossPage } from "../sheets/across-page";
import type { Role } from "../sheets/plan";
import { sharedLine } from "./shared-text";

/**
 * The title of a sheet as one line that does not run over the edge of the page: smaller where it is long, and cut at a word
 * where it is longer still. The whole name stands on the cover.
 */
export function fittingTitle(
  audit: string,
  sheet: string,
  grid: readonly number[],
): { readonly text: string; readonly role: Extract<Role, "title" | "section"> } {
  const named = sharedLine(audit);
  const text = named === "" ? sheet : `${named}: ${sheet.toLowerCase()}`;
  if (acrossPage(text, "title", grid).length === 1 && text.length <= 120) return { text, role: "title" };
  const [first = ""] = acrossPage(text, "section", grid);
  const cut = [...first].slice(0, 200).join("");
  return { text: cut === text ? text : `${cut.slice(0, -1).trimEnd()}…`, role: "section" };
}
