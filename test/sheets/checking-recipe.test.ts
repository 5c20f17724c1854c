import { execFileSync, spawnSync } from "node:child_process";
import { sha256Hex } from "../../src/core/sha256";
import { checkingRecipe } from "../../src/core/sampling/checking-recipe";
import { recordGrid } from "../../src/sheets/record-labels";
import { columnPoints, textPoints } from "../../src/sheets/text-lines";

const METHODS = ["stratified", "simpleRandom", "systematic"] as const;

const page = columnPoints(recordGrid.reduce((sum, width) => sum + width, 0));

test.each(METHODS)("%s: every line fits across the page", (method) => {
  const { rules, commandNote, scriptNote } = checkingRecipe(method, []);
  const tooLong = [...rules, commandNote, scriptNote].filter((line) => textPoints(line, 10, false) > page);
  expect(tooLong).toEqual([]);
});

const hasShell = spawnSync("sh", ["-c", "command -v sha256sum"]).status === 0;

// Skipped, and counted as skipped, where there is no shell with sha256sum.
(hasShell ? test : test.skip)("the commands give what the draw takes", () => {
  const given = { SEED: "dice 4 2 6", KEY: "Caf\u00e9-1", GROUP: "Early Help / Under 5" };
  const run = (command: string): string =>
    execFileSync("sh", ["-c", command], { env: { ...process.env, ...given }, encoding: "utf8" }).slice(0, 64);
  expect(run(checkingRecipe("stratified", []).command)).toBe(sha256Hex("dice 4 2 6,Caf\u00e9-1"));
  expect(run(checkingRecipe("simpleRandom", []).command)).toBe(sha256Hex("dice 4 2 6,Caf\u00e9-1"));
  expect(run(checkingRecipe("systematic", []).command)).toBe(
    sha256Hex("dice 4 2 6,systematic,Early Help / Under 5"),
  );
});
