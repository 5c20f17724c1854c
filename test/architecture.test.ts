import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * The walls of the house as data. A room is a folder of src; it may import from the rooms beside it and from itself.
 * main.tsx is the composition root and may import all of src.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  sheets: ["core", "sheets"],
  share: ["core", "sheets", "share"],
  tasks: ["core", "sheets", "share", "tasks"],
  excel: ["core", "sheets", "excel"],
  pane: ["core", "tasks", "pane"],
};

/** Inside core one way only: a later room may import an earlier one. The last ones may not import each other. */
const CORE_ORDER = ["frame", "sampling", "scoring", "estimation", "findings"];
const CORE_LAST = ["survey", "change", "disclosure"];

/** What lives above the rooms of core: types of the design, and the form that is put together from those of the rooms. */
const CORE_TOP_TYPES = [
  "src/core/audit-definition.ts",
  "src/core/audit-definition-form.ts",
  "src/core/problem.ts",
  "src/core/outcome.ts",
  "src/core/sha256.ts",
];

/** Excel's name for a dropdown, in the simulator's table of Excel's types. */
const EXCELS_OWN_WORD = "data-validation";

const root = resolve(__dirname, "..");

function sources(folder: string, endings = /\.tsx?$/): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Imports of a file by their target; packages stay as named, files become paths from the root without extension. */
function imports(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const statements = text.matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s+)?[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g,
  );
  return [...statements].map((match) => {
    const target = match[3] ?? match[4] ?? "";
    const to = target.startsWith(".")
      ? relative(root, resolve(root, dirname(file), target))
          .split(sep)
          .join("/")
      : target;
    return { from: file, to, typeOnly: match[2] !== undefined };
  });
}

const roomOf = (path: string): string => path.split("/")[1] ?? "";
const inSource = (path: string): boolean => path.startsWith("src/");

describe("the walls of the house", () => {
  const files = sources("src");
  const all = files.flatMap(imports);

  test("there is something to hold", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(all.length).toBeGreaterThan(100);
  });

  test("each room imports only what it may", () => {
    const crossings = all
      .filter(({ from, to }) => inSource(to) && from.split("/").length > 2)
      .filter(({ from, to }) => !(ROOMS[roomOf(from)] ?? []).includes(roomOf(to)));
    expect(crossings).toEqual([]);
  });

  test("inside core, imports go one way", () => {
    const crossings = all.filter(({ from, to }) => {
      if (!from.startsWith("src/core/") || !to.startsWith("src/core/") || CORE_TOP_TYPES.includes(from))
        return false;
      const [, , here = ""] = from.split("/");
      const [, , there = "", file] = to.split("/");
      if (file === undefined || here === there) return false;
      if (CORE_LAST.includes(there)) return true;
      return !CORE_LAST.includes(here) && CORE_ORDER.indexOf(there) > CORE_ORDER.indexOf(here);
    });
    expect(crossings).toEqual([]);
  });

  test("core, sheets and share are pure: no Excel, no React, no clock, no chance, no console", () => {
    const impure = files
      .filter((file) => /^src\/(core|sheets|share)\//.test(file))
      .filter((file) => {
        const code = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
        return /\b(Excel|Office)\.|\bDate\.now|new Date\(\)|Math\.random|\bcrypto\b|console\.|performance\.now|\bwindow\.[a-z]|\bdocument\.[a-z]/.test(
          code,
        );
      });
    expect(impure).toEqual([]);
    expect(
      all.filter(
        ({ from, to }) => /^src\/(core|sheets|share|tasks)\//.test(from) && /^(react|@fluentui)/.test(to),
      ),
    ).toEqual([]);
  });

  test("only src/excel and main.tsx speak to Excel, and the script that says where Office is missing", () => {
    // not-here.js asks Office which program and version it is in: it must run where the rest can't be parsed.
    const beside = ["src/main.tsx", "src/not-here.js"];
    const speaking = sources("src", /\.(tsx?|[cm]?js|html)$/).filter(
      (file) =>
        !file.startsWith("src/excel/") &&
        !beside.includes(file) &&
        /\b(Excel|Office)\.[a-zA-Z]/.test(
          readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""),
        ),
    );
    expect(speaking).toEqual([]);
  });

  test("the simulator imports nothing of src but types; its commands and examples may", () => {
    const crossings = sources("simulator")
      .filter((file) => !file.startsWith("simulator/commands/") && !file.startsWith("simulator/examples/"))
      .flatMap(imports)
      .filter(({ to, typeOnly }) => inSource(to) && !typeOnly);
    expect(crossings).toEqual([]);
  });

  test("src imports nothing of the simulator or the tests", () => {
    expect(all.filter(({ to }) => to.startsWith("simulator/") || to.startsWith("test/"))).toEqual([]);
  });

  test("files are named in the house's words", () => {
    const refused =
      /(^|[-/])(util|utils|helper|helpers|manager|service|handler|processor|data|info|common|misc)([-.]|$)/;
    expect(
      [...files, ...sources("simulator")].filter((file) =>
        refused.test(file.toLowerCase().replace(EXCELS_OWN_WORD, "")),
      ),
    ).toEqual([]);
  });
});
