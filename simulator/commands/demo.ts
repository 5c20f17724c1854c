/** `npm run demo [-- --marks FILE] [-- --out FOLDER]`: the whole audit on the made-up example, without a window. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readAuditFile } from "./audit/audit-file";
import { problemsText } from "./audit/print-audit";
import { runAudit } from "./audit/run-audit";

const { values } = parseArgs({
  options: { marks: { type: "string" }, out: { type: "string", default: "out" } },
});
const file = readAuditFile(fileURLToPath(new URL("../examples/mash-2017/audit.json", import.meta.url)));
if (file.ok) process.exitCode = await runAudit(file.value, values.marks ?? file.value.marks, values.out);
else {
  console.error(problemsText(file.problems));
  process.exitCode = 1;
}
