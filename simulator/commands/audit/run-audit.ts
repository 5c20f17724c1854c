import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { localMoment } from "../../../src/tasks/local-moment";
import type { Surroundings } from "../../../src/tasks/surroundings";
import { readWorkbook } from "../../xlsx/read-workbook";
import { writeWorkbook } from "../../xlsx/write-workbook";
import type { AuditFile } from "./audit-file";
import { auditText, problemsText } from "./print-audit";
import { wholeAudit } from "./whole-audit";

/** The machine's own clock, in local time, and its secure random source. */
const surroundings: Surroundings = {
  now: () => localMoment(new Date()),
  randomBytes: (count) => new Uint8Array(randomBytes(count)),
};

/**
 * Runs an audit, prints what came of it, and writes the workbook to the output folder. Gives the exit status: 0 where
 * all went well, 1 where something was refused; then the sentences go to the error output.
 */
export async function runAudit(
  file: AuditFile,
  marksPath: string | null,
  outFolder: string,
  lastTimePath: string | null = null,
): Promise<number> {
  const missing = [file.workbook, marksPath, lastTimePath].filter(
    (path): path is string => path !== null && !existsSync(path),
  );
  if (missing.length > 0) {
    console.error(`There is no file ${missing.join(", and none ")}. Nothing was written.`);
    return 1;
  }
  const marks = marksPath === null ? null : readFileSync(marksPath, "utf8");
  const read = readWorkbook(new Uint8Array(readFileSync(file.workbook)));
  if (!read.ok) {
    console.error(`${file.workbook}: ${read.reason}`);
    return 1;
  }
  const { definition, by, survey } = file;
  const lastTime = lastTimePath === null ? null : new Uint8Array(readFileSync(lastTimePath));
  const outcome = await wholeAudit({
    workbook: read.value,
    definition,
    marks,
    lastTime,
    by,
    surroundings,
    survey,
  });
  if (!outcome.ok) {
    console.error(problemsText(outcome.problems));
    return 1;
  }
  mkdirSync(outFolder, { recursive: true });
  const name = basename(file.workbook, extname(file.workbook));
  const resultPath = join(outFolder, `${name}, audited.xlsx`);
  writeFileSync(resultPath, writeWorkbook(outcome.value.workbook));
  const text = auditText(outcome.value);
  writeFileSync(join(outFolder, "findings.txt"), text);
  console.log(`${text}\nWritten: ${relative(process.cwd(), resultPath)}`);
  return 0;
}
