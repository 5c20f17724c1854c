import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { picture } from "../../src/sheets/picture";
import { examplePlans } from "./example-plans";

// A changed sheet shows as a changed picture. To take the new ones: UPDATE_PICTURES=1 npx jest test/sheets/pictures
const takesNewOnes = process.env["UPDATE_PICTURES"] === "1";

test.each(Object.entries(examplePlans))("%s looks as in its picture", (name, plan) => {
  const path = join(__dirname, "pictures", `${name}.txt`);
  const now = picture(plan);
  if (takesNewOnes) writeFileSync(path, now);
  expect(existsSync(path)).toBe(true);
  expect(now).toBe(readFileSync(path, "utf8"));
});
