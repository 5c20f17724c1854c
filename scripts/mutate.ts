/**
 * Changes one thing at a time in files of the core and asks whether a test notices:
 * `npm run mutate -- src/core/estimation`, with `--most 60` for a part of the changes, spread evenly. The tests are those of the mirrored
 * folder, but the long ones; `--with test/sheets/never.laws.test.ts` adds others. It works in a copy of the repository
 * among the temporary files, so that nothing here is changed however it ends.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { mutantsOf, mutated, type Mutant } from "./mutate/mutants";

const root = fileURLToPath(new URL("..", import.meta.url));
const LONGEST = 180_000;

const words = process.argv.slice(2);
const optionsOf = (name: string): readonly string[] =>
  words.flatMap((word, at) => (word === name ? [words[at + 1] ?? ""] : []));
const most = Number(optionsOf("--most")[0] ?? Infinity);
const beside = optionsOf("--with");
const paths = words.filter((word, at) => !word.startsWith("--") && !words[at - 1]?.startsWith("--"));
if (paths.length === 0 || Number.isNaN(most)) {
  console.error(
    "Usage: npm run mutate -- src/core/estimation [more files or folders] [--most 60] [--with a test]",
  );
  process.exit(2);
}

const files = paths.flatMap((path) =>
  statSync(join(root, path)).isDirectory()
    ? readdirSync(join(root, path), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => join(path, name))
    : [path],
);
const all = files.flatMap((file) =>
  mutantsOf(file, readFileSync(join(root, file), "utf8")).map((mutant) => ({ file, mutant })),
);
const step = Math.max(1, all.length / most);
const chosen = all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));

const copy = mkdtempSync(join(tmpdir(), "case-audit-mutants-"));
const leave = (): void => rmSync(copy, { recursive: true, force: true });
process.on("exit", leave);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(1));
const tracked = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
});
for (const name of tracked.split("\0").filter((each) => each !== ""))
  if (statSync(join(root, name), { throwIfNoEntry: false })) cpSync(join(root, name), join(copy, name));
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));

/** Whether a test of the mirrored folder fails. */
function isNoticed(file: string): "noticed" | "survived" | "too long" {
  const mirrored = join("test", relative("src", dirname(file)));
  const ran = spawnSync(
    process.execPath,
    [
      join("node_modules", "jest", "bin", "jest.js"),
      mirrored,
      ...beside,
      "--bail",
      "--silent",
      "--reporters=default",
    ],
    { cwd: copy, timeout: LONGEST, encoding: "utf8" },
  );
  if (ran.error !== undefined || ran.signal !== null) return "too long";
  return ran.status === 0 ? "survived" : "noticed";
}

console.log(`${all.length} changes in ${files.length} files; ${chosen.length} of them are tried.`);
for (const file of new Set(chosen.map((each) => each.file))) {
  if (isNoticed(file) !== "survived") {
    console.error(`The tests of ${file} fail without any change: nothing can be told.`);
    process.exit(1);
  }
  break;
}
const survivors: { file: string; mutant: Mutant }[] = [];
let long = 0;
for (const [index, { file, mutant }] of chosen.entries()) {
  const source = readFileSync(join(root, file), "utf8");
  writeFileSync(join(copy, file), mutated(source, mutant));
  const verdict = isNoticed(file);
  writeFileSync(join(copy, file), source);
  if (verdict === "too long") long += 1;
  if ((index + 1) % 10 === 0) console.log(`${index + 1} tried, ${survivors.length} survived so far.`);
  if (verdict !== "survived") continue;
  survivors.push({ file, mutant });
  console.log(`survived (${index + 1}): ${file}:${mutant.line}  ${mutant.change}`);
}
const killed = chosen.length - survivors.length;
console.log(
  `${chosen.length} changes: ${killed} noticed (${long} of them by never ending), ${survivors.length} survived.`,
);
