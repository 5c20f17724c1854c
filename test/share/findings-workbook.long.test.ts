import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import { hasLibreOffice } from "../../simulator/commands/recalculate/soffice";
import { findingsWorkbook } from "../../src/share/findings-workbook";
import type { SharedReport } from "../../src/share/shared-report";
import { exampleReport } from "./example-report";
import { protectedExample } from "./protected-example";

// LibreOffice is another program that opens workbooks. It says nothing of Excel.
const present = hasLibreOffice() && spawnSync("pdftotext", ["-v"], { stdio: "ignore" }).error === undefined;
if (!present) console.warn("findings-workbook.long.test.ts skipped: soffice or pdftotext is not installed");

const poisonous: SharedReport = {
  ...exampleReport,
  title: 'A & "B" <c> =1+1',
  caveats: [
    '=HYPERLINK("http://example.org","x")',
    "@SUM(A1)",
    "<b>bold</b> & ]]>",
    "right \u202eleft",
    "words and words ".repeat(600),
  ].map((sentence) => ({ about: "Poison", sentence })),
};

const reports: Readonly<Record<string, SharedReport>> = {
  internal: exampleReport,
  protected: protectedExample,
  poisonous,
};

(present ? describe : describe.skip)("opened by LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "shared-"));

  function converted(name: string, format: string): string {
    const into = join(folder, format);
    const path = join(folder, `${name}.xlsx`);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const { status } = spawnSync(
      "soffice",
      [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", format, "--outdir", into, path],
      { stdio: "ignore", timeout: 120_000 },
    );
    const made = join(into, `${name}.${format}`);
    if (status !== 0 || !existsSync(made)) throw new Error(`LibreOffice made no ${format} of ${name}`);
    return made;
  }

  beforeAll(() => {
    for (const [name, report] of Object.entries(reports))
      writeFileSync(join(folder, `${name}.xlsx`), findingsWorkbook(report));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(Object.keys(reports))("%s: each page carries its label, its sheet and its number", (name) => {
    const text = spawnSync("pdftotext", ["-layout", converted(name, "pdf"), "-"], {
      encoding: "utf8",
    }).stdout;
    const pages = text.split("\f").slice(0, -1);
    expect(pages.length).toBeGreaterThanOrEqual(7);
    const label = name === "protected" ? "Small numbers are hidden" : "Internal: small numbers are shown";
    pages.forEach((page, index) => {
      expect(page).toContain(`OFFICIAL-SENSITIVE · ${label}`);
      expect(page).toContain(`page ${index + 1} of ${pages.length}`);
    });
    const results = pages.filter((page) => page.includes("· Results ·"));
    expect(results.length).toBeGreaterThan(1);
    // The header row stands on each page of a table.
    for (const page of results) expect(page).toMatch(/Question +Cases +What was found +Met/);
    // The numbers that the chart is drawn from are not printed.
    expect(text).not.toContain("Up to the interval");
    expect(text).not.toMatch(/#{3,}|Err:\d/);
  });

  test.each(Object.keys(reports))("%s: saved again, every cell says the same", async (name) => {
    const read = async (bytes: Uint8Array): Promise<readonly string[]> => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(new Uint8Array(bytes).buffer as ArrayBuffer);
      return workbook.worksheets.flatMap((sheet) => {
        const said: string[] = [];
        sheet.eachRow((row) => {
          row.eachCell((cell) => {
            said.push(`${sheet.name} ${cell.address} ${cell.type} ${cell.text}`);
          });
        });
        return said.filter((each) => !each.endsWith(" "));
      });
    };
    const made = await read(findingsWorkbook(reports[name] ?? exampleReport));
    const saved = await read(readFileSync(converted(name, "xlsx")));
    expect(made.length).toBeGreaterThan(200);
    expect(saved).toEqual(made);
  });
});
