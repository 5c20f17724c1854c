/** `npm run demo [-- --marks FILE] [-- --out FOLDER]`: the whole audit on the made-up example beside the year before, without a window. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readAuditFile } from "./audit/audit-file";
import { problemsText } from "./audit/print-audit";
import { runAudit } from "./audit/run-audit";

const { values } = parseArgs({
  options: { marks: { type: "string" }, out: { type: "string", default: "out" } },
});
const example = (name: string): string =>
  fileURLToPath(new URL(`../examples/mash-2017/${name}`, import.meta.url));
const file = readAuditFile(example("audit.json"));
const lastTime = example("MASH findings 2016.xlsx");
if (file.ok)
  process.exitCode = await runAudit(file.value, values.marks ?? file.value.marks, values.out, lastTime);
else {
  console.error(problemsText(file.problems));
  process.exitCode = 1;
}
