import type { Standing } from "../sheets/workbook";
import type { Alongside } from "./read-blocks";

/** What may stand in the way of writing to the named sheets, loaded with other things in one request. */
export function standingAlongside(names: readonly string[]): Alongside<Standing> {
  return (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    workbook.worksheets.load("items/name");
    workbook.tables.load("items/name,items/worksheet/name");
    const asked = names.map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      sheet.load("name");
      sheet.protection.load("protected");
      sheet.autoFilter.load("isDataFiltered");
      sheet.tables.load("items/name,items/autoFilter/isDataFiltered");
      return { name, sheet };
    });
    return () => {
      const there = asked.filter(({ sheet }) => !sheet.isNullObject);
      const filtered = ({ sheet }: (typeof asked)[number]) =>
        sheet.autoFilter.isDataFiltered ||
        sheet.tables.items.some((table) => table.autoFilter.isDataFiltered);
      return {
        readOnly: workbook.readOnly,
        structureProtected: workbook.protection.protected,
        sheetNames: workbook.worksheets.items.map(({ name }) => name),
        tableNames: workbook.tables.items.map(({ name }) => name),
        tables: workbook.tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
        protectedSheets: there.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name),
        filteredSheets: there.filter(filtered).map(({ name }) => name),
      };
    };
  };
}
