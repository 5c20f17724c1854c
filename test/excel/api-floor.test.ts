import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// Excel 2021 stops at ExcelApi 1.14. The members that the room uses are listed here with the set that brought them,
// and each is looked up in Microsoft's typings, so that a newer one can't slip in unseen.
const root = join(__dirname, "../..");
const typings = readFileSync(join(root, "node_modules/@types/office-js/index.d.ts"), "utf8").split("\n");

/** "Range.values" -> the set that its remarks name. */
function setsOfMembers(): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  let inExcel = false;
  let type = "";
  let set = "";
  for (const line of typings) {
    if (/^declare namespace /.test(line)) inExcel = /^declare namespace Excel\b/.test(line);
    if (!inExcel) continue;
    type = /^ {4}(?:class|interface) (\w+)/.exec(line)?.[1] ?? type;
    set = /\[Api set: (\w+ ?[\w.]*)/.exec(line)?.[1] ?? set;
    const member = /^ {8}(?:readonly )?(\w+)\??[:(]/.exec(line)?.[1];
    if (member === undefined) continue;
    const name = `${type}.${member}`;
    if (!sets.has(name)) sets.set(name, set);
    set = "";
  }
  return sets;
}

const types = [
  "Workbook",
  "Worksheet",
  "WorksheetCollection",
  "Range",
  "RangeFormat",
  "RangeFont",
  "RangeFill",
  "RangeBorder",
  "RangeView",
  "Table",
  "TableCollection",
  "NamedItem",
  "NamedItemCollection",
  "DataValidation",
  "ConditionalFormatCollection",
  "ConditionalRangeFormat",
  "Chart",
  "ChartSeries",
  "ChartAxis",
  "ChartTitle",
  "PageLayout",
  "HeaderFooter",
  "WorksheetFreezePanes",
  "PageBreakCollection",
  "AutoFilter",
] as const;

test("no member newer than ExcelApi 1.14 is used", () => {
  const sets = setsOfMembers();
  const newer = new Set(
    [...sets].flatMap(([name, set]) => {
      const [type = "", member = ""] = name.split(".");
      const version = Number(/^ExcelApi 1\.(\d+)/.exec(set)?.[1] ?? 0);
      const isNewer = version > 14 || /Online|Desktop|BETA/i.test(set);
      return isNewer && types.some((known) => known === type) ? [member] : [];
    }),
  );
  // A member of one type that is old enough in another type of the list may be used.
  const old = new Set(
    [...sets].flatMap(([name, set]) => {
      const [type = "", member = ""] = name.split(".");
      const version = Number(/^ExcelApi 1\.(\d+)$/.exec(set)?.[1] ?? 99);
      return version <= 14 && types.some((known) => known === type) ? [member] : [];
    }),
  );
  expect(old.has("getVisibleView")).toBe(true);
  expect(newer.size).toBeGreaterThan(20);
  const folder = join(root, "src/excel");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const used = files.flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/\.(\w+)\b/g)].map((match) => match[1] ?? ""),
  );
  expect(used).toContain("getVisibleView");
  expect([...new Set(used)].filter((member) => newer.has(member) && !old.has(member))).toEqual([]);
});
