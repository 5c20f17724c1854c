/**
 * `npm run recalculate -- WORKBOOK.xlsx [--change 20] [--seed S]`: LibreOffice calculates the workings of a workbook from
 * nothing, and every number is compared with the one beside it.
 */
import { parseArgs } from "node:util";
import { runRecalculate } from "./recalculate/run-recalculate";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { change: { type: "string" }, seed: { type: "string", default: "1" } },
});
const [path] = positionals;
const count = Number(values.change ?? 0);
if (path === undefined || !Number.isInteger(count) || count < 0) {
  console.error(
    "Which workbook? npm run recalculate -- WORKBOOK.xlsx [--change 20] [--seed S]. With --change so many marks are changed by chance, as the seed says, and all is compared again.",
  );
  process.exitCode = 2;
} else {
  process.exitCode = await runRecalculate(path, count === 0 ? null : { count, seed: values.seed });
}
