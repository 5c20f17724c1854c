import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { notOnTheList, type ShippedPackage } from "../../../scripts/package/shipped-packages";

const root = join(__dirname, "..", "..", "..");
const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");
const direct = Object.keys((JSON.parse(read("package.json")) as { dependencies: object }).dependencies);

test("a package that is not on the list is named, and so is a licence", () => {
  expect(notOnTheList([{ name: "react", version: "19.3.1", license: "MIT" }])).toEqual([]);
  expect(notOnTheList([{ name: "left-pad", version: "1.3.0", license: "MIT" }])).toEqual([
    "left-pad 1.3.0 ships and is not on the list",
  ]);
  expect(notOnTheList([{ name: "react", version: "20.0.0", license: "GPL-3.0" }])).toEqual([
    "react 20.0.0 has a licence not on the list: GPL-3.0",
  ]);
  // The beginning or the end of a known name is not that name.
  expect(notOnTheList([{ name: "react-dom-evil", version: "1.0.0", license: "MIT" }])).toHaveLength(1);
  expect(notOnTheList([{ name: "@evil/@fluentui/react", version: "1.0.0", license: "MIT" }])).toHaveLength(1);
});

const built = join(root, "dist", "packages-in-pane.json");
const whenBuilt = existsSync(built) ? test : test.skip;

whenBuilt("what ships is on the list (skipped where the pane is not built: npm run build)", () => {
  const packages = JSON.parse(readFileSync(built, "utf8")) as ShippedPackage[];
  expect(packages.length).toBeGreaterThan(10);
  expect(notOnTheList(packages)).toEqual([]);
});

test("each dependency has its line in docs/decisions: why, what it costs, what would replace it", () => {
  const rows = read("docs", "decisions", "0070-what-ships.md")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const named = rows.flatMap((cells) =>
    [...(cells[1] ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""),
  );
  expect(named.sort()).toEqual([...direct].sort());
  for (const cells of rows) {
    expect(cells[2]?.length).toBeGreaterThan(20);
    expect(cells[3]).toMatch(/\d/);
    expect(cells[4]?.length).toBeGreaterThan(10);
  }
});

test("each dependency is one that the sources use, and each that they use is a dependency", () => {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const used = files.flatMap((file) =>
    [...read("src", file).matchAll(/(?:from |import\()"((?:@[a-z-]+\/)?[a-z][a-z0-9-]*)/g)].map(
      (match) => match[1] ?? "",
    ),
  );
  expect([...new Set(used)].sort()).toEqual([...direct].sort());
});
