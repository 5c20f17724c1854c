import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { marksFile } from "./marks-file";
import { readReference } from "./read-reference";

// Writes marks.csv beside this script. Run: npx tsx simulator/examples/mash-2017/make-marks.ts
const folder = import.meta.dirname;
const texts = readReference(join(folder, "../../../test/reference"));
writeFileSync(join(folder, "marks.csv"), marksFile(texts));
