import type { DateSystem } from "../core/frame/calendar";
import { dateSystem } from "../core/frame/date-system";
import { success, type Outcome } from "../core/outcome";
import type { BesideReading } from "./beside-findings";
import type { TaskGround } from "./task-ground";

/**
 * From which year the dates count that people typed beside the findings: when something is due, when somebody signed. Told by
 * what Excel displays for one of them, since a copy says them in words. No request where no date was typed, else 1. 1900
 * where what is displayed does not decide.
 * Checked by: test/stories/share-dates.test.ts
 */
export async function daysBeside(
  { workbook }: Pick<TaskGround, "workbook">,
  { actions, worded }: Pick<BesideReading, "actions" | "worded">,
): Promise<Outcome<DateSystem>> {
  const signed = worded.map(({ entry, yours }) => ({ place: entry.place, day: yours }));
  const due = (actions?.actions ?? []).map((action) => ({ place: action.place, day: action.due }));
  const typed = [...signed, ...due].find(({ day }) => typeof day === "number");
  const row = Number(/\d+$/.exec(typed?.place.address ?? "")?.[0]);
  if (typed === undefined || !(row > 0)) return success(1900);
  const read = await workbook.readCaseRows({ sheet: typed.place.sheet, headerRow: 1, columns: [], row });
  if (!read.ok) return read;
  const at = read.value.row.indexOf(typed.day);
  const shown = read.value.shown[at] ?? "";
  return success(dateSystem({ values: [typed.day], text: [shown] }) ?? 1900);
}
