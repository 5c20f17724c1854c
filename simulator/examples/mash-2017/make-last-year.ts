import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lastYearWorkbook } from "./last-year-workbook";

// Writes the findings of the year before beside this script. Run: npx tsx simulator/examples/mash-2017/make-last-year.ts
const folder = import.meta.dirname;
const answers = readFileSync(join(folder, "../../../test/reference/audit_B_sample.csv"), "utf8");
writeFileSync(join(folder, "MASH findings 2016.xlsx"), await lastYearWorkbook(answers));
