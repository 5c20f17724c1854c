import type { Sitting } from "../../simulator/page/workbook/sitting";
import type { OpenedPage } from "./opened-page";

/** What stands on Audit sample in the row of a case, by header. */
export const rowOfCase = (opened: OpenedPage, id: string): Promise<Record<string, string>> =>
  opened.page.evaluate((id) => {
    const open = (window as unknown as { caseAuditSimulator: Sitting }).caseAuditSimulator.current();
    const rows = [
      ...(open.workbook.sheets.find(({ name }) => name === "Audit sample")?.cells.values() ?? []),
    ];
    const headers = rows.find((row) => [...row.values()].some(({ value }) => value === "Scorer"));
    const line = rows.find((row) => [...row.values()].some(({ value }) => value === id));
    return Object.fromEntries(
      [...(headers ?? [])].flatMap(([column, { value }]) => {
        const text = String(line?.get(column)?.value ?? "");
        return text === "" ? [] : [[String(value), text]];
      }),
    );
  }, id);
