import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { chromiumOfNpm } from "./chromium-of-npm";

const flags = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-pings",
];

/**
 * A browser for tests and pictures. On Linux x64 it is the one of `npm ci`; elsewhere the Edge or Chrome that is
 * installed. CASE_AUDIT_BROWSER can name an executable of your own.
 */
export async function launch(root: string = process.cwd()): Promise<Browser> {
  const own = process.env["CASE_AUDIT_BROWSER"];
  if (own) return chromium.launch({ executablePath: own, args: flags });
  if (process.platform === "linux" && process.arch === "x64") {
    const { executable, libraries } = chromiumOfNpm(root);
    const searched = [libraries, process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
    return chromium.launch({
      executablePath: executable,
      // The sandbox needs rights that containers and root seldom have; only pages of this machine are opened.
      args: [...flags, "--no-sandbox"],
      env: { ...process.env, LD_LIBRARY_PATH: searched } as Record<string, string>,
    });
  }
  const refusals: string[] = [];
  for (const channel of ["msedge", "chrome"]) {
    try {
      return await chromium.launch({ channel, args: flags });
    } catch (error) {
      refusals.push(
        `${channel}: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`,
      );
    }
  }
  throw new Error(
    `No browser for the tests. Install Microsoft Edge or Google Chrome, or set CASE_AUDIT_BROWSER to a Chromium. ${refusals.join("; ")}`,
  );
}
