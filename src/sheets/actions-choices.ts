import { priorityWords, statusWords } from "../core/findings/audit-action";
import type { ActionHeader } from "./actions-columns";
import type { PlannedArea, Step } from "./plan";

/** Dropdowns for priority and status and real dates for the due date, over the lines from `top` to `bottom`. */
export function actionChoiceSteps(
  sheet: string,
  columns: ReadonlyMap<ActionHeader, number>,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  lists: ReadonlyMap<"Priority" | "Status", PlannedArea>,
): readonly Step[] {
  const areaOf = (header: ActionHeader): PlannedArea | null => {
    const column = columns.get(header);
    return column === undefined ? null : { top, left: column, bottom, right: column };
  };
  const chosen = (["Priority", "Status"] as const).flatMap((header): readonly Step[] => {
    const [area, list] = [areaOf(header), lists.get(header)];
    const words = header === "Priority" ? priorityWords : statusWords;
    if (area === null || list === undefined) return [];
    return [
      {
        step: "choices",
        area,
        source: { sheet, area: list },
        prompt: null,
        error: {
          title: "Not in the list",
          message: `Choose ${words.join(", ")}, or leave the cell blank.`,
        },
        refuseOthers: true,
      },
    ];
  });
  const due = areaOf("Due date");
  if (due === null) return chosen;
  return [
    ...chosen,
    { step: "role", area: due, role: "date" },
    { step: "role", area: due, role: "input" },
    {
      step: "accepts",
      area: due,
      values: "date",
      prompt: { title: "Due date", message: "A date such as 31/03/2018." },
      error: { title: "Not a date", message: "Type a date such as 31/03/2018, or leave the cell blank." },
    },
  ];
}
