import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sharedSheets } from "../../src/share/shared-sheets";
import { picture } from "../../src/sheets/picture";
import { exampleReportWithSurvey } from "./example-report";
import { protectedExample } from "./protected-example";

// A changed sheet shows as a changed picture. To take the new ones: UPDATE_PICTURES=1 npx jest test/share/pictures
const takesNewOnes = process.env["UPDATE_PICTURES"] === "1";

const sheets = [
  ...sharedSheets(exampleReportWithSurvey).map((sheet) => ["internal", sheet] as const),
  ...sharedSheets(protectedExample).map((sheet) => ["protected", sheet] as const),
].map(([kind, sheet]) => [`${kind}-${sheet.sheet.toLowerCase()}`, sheet] as const);

test.each(sheets)("%s looks as in its picture", (name, sheet) => {
  const path = join(__dirname, "pictures", `${name}.txt`);
  const now = picture({ ...sheet, owner: "created" });
  if (takesNewOnes) writeFileSync(path, now);
  expect(existsSync(path)).toBe(true);
  expect(now).toBe(readFileSync(path, "utf8"));
});
