import type { Role } from "./plan";

/** Headers of the table on Audit actions, in order; the last two are for the tool and are not printed. */
export const actionHeaders = [
  "Question",
  "Condition",
  "Cause",
  "Effect",
  "Recommendation",
  "Priority",
  "Owner",
  "Due date",
  "Status",
  "Criterion",
  "Question id",
] as const;

export type ActionHeader = (typeof actionHeaders)[number];

/** Without these the findings can't show what to do; the others may be taken away. */
export const neededActionHeaders: readonly ActionHeader[] = [
  "Question",
  "Condition",
  "Recommendation",
  "Priority",
  "Owner",
  "Due date",
  "Status",
];

/** Columns that are printed. */
export const printedActionColumns = 9;

export const actionLooks: Readonly<Record<ActionHeader, { readonly role: Role; readonly width: number }>> = {
  Question: { role: "input", width: 20 },
  Condition: { role: "input", width: 30 },
  Cause: { role: "input", width: 24 },
  Effect: { role: "input", width: 24 },
  Recommendation: { role: "input", width: 38 },
  Priority: { role: "input", width: 10 },
  Owner: { role: "input", width: 18 },
  "Due date": { role: "input", width: 12 },
  Status: { role: "input", width: 13 },
  Criterion: { role: "input", width: 40 },
  "Question id": { role: "codeLine", width: 16 },
};

/** The row of the fact above the table, and its label. */
export const offeredFactRow = 4;
export const offeredLabel = "Offered so far";

/** The header row of a new sheet. */
export const actionHeaderRow = 6;

/** Headers of the lists beside the table, from which its dropdowns choose. */
export const actionListHeaders = { Priority: "Priorities", Status: "Statuses" } as const;

/** The columns of a new sheet that stay empty between the table and the lists. */
export const actionListGap = 1;
