// Turns a workbook into pictures of its printed pages, to be looked at:
//   node scripts/pictures-of-workbook.mjs FILE OUTFOLDER
// LibreOffice prints the workbook to PDF, pdftoppm draws the pages. It shows how LibreOffice reads the file, not Excel.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const install =
  "On Debian or Ubuntu: apt-get install --no-install-recommends libreoffice-calc poppler-utils fonts-liberation. " +
  "On a Mac: brew install --cask libreoffice, brew install poppler.";

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function firstThatRuns(names, flag) {
  return names.find((name) => spawnSync(name, [flag], { stdio: "ignore" }).error === undefined);
}

const [file, folder] = process.argv.slice(2);
if (!file || !folder)
  stop("Say which workbook and where the pictures go: pictures-of-workbook.mjs FILE OUTFOLDER");
if (!existsSync(file)) stop(`There is no file ${file}.`);

const office = firstThatRuns(
  ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  "--version",
);
if (!office) stop(`LibreOffice was not found. ${install}`);
const drawer = firstThatRuns(["pdftoppm"], "-v");
if (!drawer) stop(`pdftoppm (poppler) was not found. ${install}`);

mkdirSync(folder, { recursive: true });
// A profile of its own: two runs at once, or an open LibreOffice, would otherwise refuse to start.
const work = mkdtempSync(join(tmpdir(), "pictures-of-workbook-"));
try {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile")).href}`;
  const printed = spawnSync(
    office,
    [profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", work, resolve(file)],
    { encoding: "utf8", timeout: 180_000 },
  );
  const name = basename(file, extname(file));
  const pdf = join(work, `${name}.pdf`);
  if (!existsSync(pdf)) stop(`LibreOffice could not print ${file}.\n${printed.stderr ?? ""}`);
  const drawn = spawnSync(drawer, ["-r", "80", "-png", pdf, join(work, "page")], { encoding: "utf8" });
  const pages = readdirSync(work).filter((page) => page.endsWith(".png"));
  if (pages.length === 0) stop(`pdftoppm drew no page.\n${drawn.stderr ?? ""}`);
  renameSync(pdf, join(folder, `${name}.pdf`));
  for (const page of pages.sort()) {
    const target = join(folder, `${name} ${page}`);
    renameSync(join(work, page), target);
    console.log(target);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
