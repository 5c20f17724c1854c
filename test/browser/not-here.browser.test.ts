import type { BrowserContext, Page } from "playwright-core";
import { openedPage, type OpenedPage } from "./opened-page";

/** The pane's own page, opened in a browser or in an Office that is too old, and with parts of it missing. */
describe("where the pane can't work, one clear page stands in its place", () => {
  let opened: OpenedPage;
  let context: BrowserContext;
  let address = "";

  beforeAll(async () => {
    opened = await openedPage({ released: true });
    address = new URL("../pane/pane.html", opened.page.url()).href;
    context = opened.page.context();
    // The simulator's own script looks for the simulator, which is not here.
    await context.route("**/pane-entrance.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: "" }),
    );
  });
  afterAll(() => opened.close());

  const says = async (page: Page, heading: string): Promise<void> => {
    await page.goto(address);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.locator("#pane").isVisible()).toBe(false);
  };

  /** Office, made up: Excel of an age. */
  const office = (supports: boolean): string =>
    `window.Office = { onReady: (ready) => { const where = { host: "Excel" }; if (ready) ready(where); return Promise.resolve(where); },
      context: { requirements: { isSetSupported: () => ${supports} } }, HostType: { Excel: "Excel" } };`;

  test.each([
    ["Open Case Audit in Excel", {}],
    ["Office could not be reached", { "**/office.js": null }],
    ["This Excel is too old", { "**/office.js": office(false) }],
    [
      "The browser inside this Office is too old",
      { "**/office.js": office(true), "**/pane.*.js": "let let = ?;" },
    ],
    ["A part of Case Audit did not load", { "**/office.js": office(true), "**/pane.*.js": null }],
  ] as const)("%s", async (heading, replaced) => {
    const page = await context.newPage();
    for (const [pattern, body] of Object.entries<string | null>(replaced)) {
      await page.route(pattern, (route) =>
        body === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body }),
      );
    }
    await says(page, heading);
    await page.close();
  });
});
