import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What LibreOffice made of workbooks, in their order; or why it could not be asked, in a sentence. */
export type Recalculation =
  | { readonly ok: true; readonly workbooks: readonly Uint8Array[] }
  | { readonly ok: false; readonly reason: string };

/** Every formula of a file is calculated when it is opened, whatever value was saved with it. */
const alwaysRecalculates = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Whether LibreOffice can be started on this machine. */
export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"], { stdio: "ignore" }).error === undefined;
}

/**
 * Workbooks as LibreOffice opens, calculates from nothing and saves them: one start for all of them, without a window,
 * with settings of its own in a folder that is deleted afterwards.
 */
export function recalculated(workbooks: readonly Uint8Array[]): Recalculation {
  if (!hasLibreOffice()) {
    return {
      ok: false,
      reason:
        "LibreOffice is not there (no program “soffice” is found), so nothing was calculated. Install LibreOffice Calc and run this again.",
    };
  }
  const folder = mkdtempSync(join(tmpdir(), "recalculated-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculates);
    const names = workbooks.map((bytes, index) => {
      const name = `workbook-${index + 1}.xlsx`;
      writeFileSync(join(folder, name), bytes);
      return name;
    });
    const made = join(folder, "made");
    const asked = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        made,
        ...names.map((name) => join(folder, name)),
      ],
      { encoding: "utf8" },
    );
    const missing = names.findIndex((name) => !existsSync(join(made, name)));
    if (missing >= 0) {
      const said = `${asked.stdout ?? ""} ${asked.stderr ?? ""}`.trim();
      return { ok: false, reason: `LibreOffice did not open workbook ${missing + 1}. It said: ${said}` };
    }
    return { ok: true, workbooks: names.map((name) => readFileSync(join(made, name))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
