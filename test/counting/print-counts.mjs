import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// Adds up what the runs have counted and prints one closing line. Arguments are the steps without tests of their own
// (types, lint), as name=exit-status; each counts as one check.
const folder = join("out", "test-counts");
const total = { passed: 0, failed: 0, skipped: 0 };
for (const file of readdirSync(folder)) {
  const counts = JSON.parse(readFileSync(join(folder, file), "utf8"));
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
}
for (const step of process.argv.slice(2)) total[step.endsWith("=0") ? "passed" : "failed"] += 1;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
