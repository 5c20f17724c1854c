import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkFolder } from "../simulator/commands/check-reference/check-folder";
import type { FileCheck } from "../simulator/commands/check-reference/check-file";

const FOLDER = join(__dirname, "reference");

function openValues(check: FileCheck): readonly string[] {
  return [...check.disagreeing, ...check.missing].map(
    ({ id, path, expected, got }) => `${id} ${path.join(".")}: ${JSON.stringify(expected)} / ${got}`,
  );
}

describe("the product agrees with R, survey, SciPy and sha256sum", () => {
  const checks = checkFolder(FOLDER);

  test.each(checks.map((check) => [check.file, check] as const))("%s", (_file, check) => {
    expect(check.remarks).toEqual([]);
    expect(openValues(check)).toEqual([]);
    expect(check.code).not.toBeNull();
    expect(check.cases).toBeGreaterThan(0);
  });

  it("compares thousands of values, of each kind that the product computes", () => {
    const agreeing = new Map(checks.map((check) => [check.code, check.agreeing]));
    const codes = ["01", "02", "03a", "03b", "03c", "04a", "04b", "04c", "05", "06", "07", "08"];
    for (const code of codes) expect(agreeing.get(code)).toBeGreaterThan(50);
    expect(checks.reduce((sum, check) => sum + check.agreeing, 0)).toBeGreaterThan(5000);
  });
});

/** Its hash is not the one in meta; see the README of the folder. */
const CHANGED_SINCE: readonly string[] = ["rng/gen_vectors.py"];

describe("the scripts are the ones that made the values", () => {
  const hashes = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const meta = (JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as { meta: object }).meta;
      const named = "script_sha256" in meta ? (meta.script_sha256 as Record<string, string>) : {};
      return Object.entries(named)
        .filter(([script]) => !CHANGED_SINCE.includes(script))
        .map(([script, hash]) => [name, script, hash] as const);
    });

  test.each(hashes)("%s: %s", (_file, script, hash) => {
    const path = join(FOLDER, "scripts", script);
    expect(existsSync(path)).toBe(true);
    expect(createHash("sha256").update(readFileSync(path)).digest("hex")).toBe(hash);
  });
});

const ELSEWHERE = process.env["REFERENCE_FOLDER"];
const describeElsewhere = ELSEWHERE === undefined ? describe.skip : describe;

describeElsewhere("another folder of the same form (REFERENCE_FOLDER; skipped when it is not set)", () => {
  it("agrees in every value", () => {
    expect(checkFolder(ELSEWHERE ?? "").flatMap(openValues)).toEqual([]);
  });
});
