/** `npm run audit -- AUDIT.json [--marks FILE] [--last-time FILE] [--out FOLDER]`: a whole audit on any workbook, without a window. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readAuditFile } from "./audit/audit-file";
import { problemsText } from "./audit/print-audit";
import { runAudit } from "./audit/run-audit";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    marks: { type: "string" },
    "last-time": { type: "string" },
    out: { type: "string", default: "out" },
  },
});
const [path] = positionals;
if (path === undefined) {
  console.error(
    "Which audit? npm run audit -- AUDIT.json [--marks FILE] [--last-time FILE] [--out FOLDER]. The form of the file: docs/audit-file.schema.json.",
  );
  process.exitCode = 1;
} else {
  const file = readAuditFile(resolve(path));
  if (file.ok) {
    const { marks = file.value.marks, out, "last-time": lastTime = null } = values;
    process.exitCode = await runAudit(file.value, marks, out, lastTime);
  } else {
    console.error(problemsText(file.problems));
    process.exitCode = 1;
  }
}
