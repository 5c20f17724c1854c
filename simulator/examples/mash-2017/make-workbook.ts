import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { mashWorkbook } from "./mash-workbook";
import { readReference } from "./read-reference";

// Writes the workbook beside this script. Run: npx tsx simulator/examples/mash-2017/make-workbook.ts
const folder = import.meta.dirname;
const texts = readReference(join(folder, "../../../test/reference"));
writeFileSync(join(folder, "MASH referrals 2017.xlsx"), await mashWorkbook(texts));
