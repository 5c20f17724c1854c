import { existsSync } from "node:fs";
import { checkFolder } from "./check-reference/check-folder";
import { isSound, reportLines } from "./check-reference/report";

/**
 * npm run check-reference -- FOLDER
 * Puts the reference values of a folder to the product's own functions and says how many agree. Ends with 1 where a
 * value disagrees or a file can't be read, with 2 where there is nothing to check.
 */
function checkReference(folder: string | undefined): number {
  if (folder === undefined || !existsSync(folder)) {
    console.error(
      "Which folder? npm run check-reference -- FOLDER (with files like 01_binomial_intervals.json)",
    );
    return 2;
  }
  const checks = checkFolder(folder);
  if (checks.length === 0) {
    console.error(`No file like 01_binomial_intervals.json in ${folder}`);
    return 2;
  }
  for (const line of reportLines(checks)) console.log(line);
  return isSound(checks) ? 0 : 1;
}

process.exitCode = checkReference(process.argv[2]);
