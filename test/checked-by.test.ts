import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");

/** Tests and reference files that core names as the place where it is checked, with the file that says so. */
const ROOMS = [
  "frame",
  "sampling",
  "scoring",
  "estimation",
  "findings",
  "disclosure",
  "disclosure/screening",
];

const named = ROOMS.flatMap((room) =>
  readdirSync(join(root, "src/core", room)).map((file) => `${room}/${file}`),
)
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => {
    const text = readFileSync(join(root, "src/core", file), "utf8");
    const paths = text.match(/\btest\/[\w./-]*\.(?:json|test\.ts)\b/g) ?? [];
    return [...new Set(paths)].map((path) => [file, path] as const);
  });

/** A comment that says where a formula is checked is only worth something while the place exists. */
test.each(named)("core/%s: %s is there", (_file, path) => {
  expect(existsSync(join(root, path))).toBe(true);
});

test("formulas of estimates say where they come from and where they are checked", () => {
  const files = readdirSync(join(root, "src/core/estimation")).filter((file) => file.endsWith(".ts"));
  const withoutSource = files.filter((file) => {
    const text = readFileSync(join(root, "src/core/estimation", file), "utf8");
    return !text.includes("Source:") || !text.includes("Checked by:");
  });
  // What is no formula: the form of an interval, and a type.
  expect(withoutSource).toEqual(["interval.ts"]);
});
