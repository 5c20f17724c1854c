import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { serve, type ServedSite } from "../../simulator/commands/serve/serve-site";
import { accessibilityMistakes, type Asked } from "./accessibility";
import { launch } from "./launch";
import { preparedWorkbook, type Prepared } from "./prepared-workbook";

/** npm and jest both start in the project's folder. */
export const projectFolder = process.cwd();
const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeFolder = join(projectFolder, "node_modules", "@microsoft", "office-js", "dist");

export interface OpenedPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly browser: Browser;
  /** Every address that was asked for, in order. */
  readonly requests: readonly string[];
  /** Those that are neither the page's own server nor, for the released pane, Microsoft's office.js. */
  readonly strayRequests: () => string[];
  /** Errors of scripts, and what a security policy refused. */
  readonly mishaps: readonly string[];
  /** What axe finds against WCAG 2.2 A and AA, on the page and in the pane, or in the pane alone: rule, and where. */
  readonly accessibilityMistakes: (where?: "pane", asked?: Asked) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

export interface OpenedPageOptions {
  /** Loads office.js from Microsoft's address as the release does, and answers it here. */
  readonly released?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** A server in front of the simulator's that serves the pane itself, just as it was released. */
  readonly front?: (site: ServedSite) => Promise<ServedSite>;
  /** The example as far as an audit of it has come; without it the list alone. */
  readonly prepared?: Prepared;
  /** The time that the page takes it to be, so that a picture is the same each time; without it the clock's. */
  readonly time?: Date;
}

/** In the page's frame with the pane: puts the emulated Excel in its place, where the served page does not do it. */
function emulatedExcelInPane(): void {
  if (window.parent === window || !window.location.pathname.endsWith("/pane.html")) return;
  const { caseAuditSimulator } = window.parent as unknown as {
    caseAuditSimulator: { installInto: (pane: Window) => void };
  };
  caseAuditSimulator.installInto(window);
}

/** Serves the built page, opens it in a browser with the example, and keeps account of what it asks for. */
export async function openedPage(options: OpenedPageOptions = {}): Promise<OpenedPage> {
  const own = await serve({ root: projectFolder, released: options.released ?? false });
  const site = options.front === undefined ? own : await options.front(own);
  const browser = await launch(projectFolder);
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 860 },
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  if (options.time) await context.clock.setFixedTime(options.time);
  if (options.front !== undefined) await context.addInitScript(emulatedExcelInPane);
  const requests: string[] = [];
  const mishaps: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  // Whatever is not the page's own is never let out: the test says so, and nothing leaves the machine.
  await context.route(
    (address) => address.origin !== site.origin,
    (route) => {
      const address = route.request().url();
      if (!options.released || !address.startsWith(microsoft)) return route.abort();
      const name = new URL(address).pathname.slice(new URL(microsoft).pathname.length);
      return route.fulfill({ contentType: "text/javascript", body: readFileSync(join(officeFolder, name)) });
    },
  );
  const { prepared } = options;
  if (prepared !== undefined)
    await context.route(`${site.origin}/example/*.xlsx`, (route) =>
      route.fulfill({ path: preparedWorkbook(projectFolder, prepared) }),
    );
  const page = await context.newPage();
  page.on("pageerror", (error) => mishaps.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") mishaps.push(message.text());
  });
  await page.goto(site.address);
  await page.getByRole("grid").waitFor();
  const heading = page.frameLocator("#pane-frame").getByRole("heading", { level: 1 });
  // The pane has looked at the workbook, and shows where the audit stands.
  if (prepared !== undefined) await heading.filter({ hasText: /^MASH threshold audit/ }).waitFor();
  const isOurs = (address: string): boolean =>
    address.startsWith(`${site.origin}/`) ||
    address.startsWith("blob:") ||
    (options.released === true && address.startsWith(microsoft));
  return {
    page,
    pane: page.frameLocator("#pane-frame"),
    browser,
    requests,
    strayRequests: () => requests.filter((address) => !isOurs(address)),
    mishaps,
    accessibilityMistakes: async (where, asked = "everything") => {
      // Where the screen happens to be scrolled to, a bar that stays in sight may cover half of a button.
      const bars = page.frameLocator("#pane-frame").locator(".top, .strip, .foot");
      await bars.evaluateAll((found) => {
        for (const bar of found as HTMLElement[]) bar.style.setProperty("position", "static", "important");
      });
      const mistakes = await accessibilityMistakes(page, where ?? "page and pane", asked);
      await bars.evaluateAll((found) => {
        for (const bar of found as HTMLElement[]) bar.style.removeProperty("position");
      });
      return mistakes;
    },
    close: async () => {
      await browser.close();
      await site.close();
      await own.close();
    },
  };
}
