import { existsSync } from "node:fs";
import { join } from "node:path";
import { headerPolicy } from "../../scripts/package/header-policy";
import { releaseSources } from "../../scripts/package/release-sources";
import { journey } from "../browser/journey";
import { openedPage, projectFolder, type OpenedPage } from "../browser/opened-page";
import { nginxProgram, PACKAGED, releasedBehindNginx } from "./nginx";

const built = ["dist/pane/pane.html", "dist/page/page.html", "dist/packages-in-pane.json"].every((file) =>
  existsSync(join(projectFolder, file)),
);
const runs = nginxProgram !== null && built;
const suite = runs ? describe : describe.skip;

suite("served by nginx as released (skipped where nginx is not installed or nothing is built)", () => {
  let opened: OpenedPage;
  let origin = "";

  beforeAll(async () => {
    opened = await openedPage({
      released: true,
      front: async (simulator) => {
        const site = await releasedBehindNginx(projectFolder, nginxProgram ?? "", simulator);
        ({ origin } = site);
        return site;
      },
    });
  });
  afterAll(() => opened.close());

  const answer = (path: string): Promise<Response> => fetch(`${origin}/pane/${path}`, { redirect: "manual" });
  const pane = runs ? releaseSources(projectFolder).pane : new Map<string, Uint8Array>();
  const policy = runs ? headerPolicy(new TextDecoder().decode(pane.get("pane.html"))) : "";

  test("a whole audit goes from the list to the findings, in a frame as in Excel on the web", async () => {
    await journey(opened).toWrittenFindings();
    expect(
      opened.requests.filter((address) => address.startsWith(`${origin}/pane/pane.`)).length,
    ).toBeGreaterThan(1);
    expect(
      opened.requests.some((address) => address.startsWith("https://appsforoffice.microsoft.com/")),
    ).toBe(true);
  });

  test("nothing met the policy's refusal, no script failed, nothing else was asked for", () => {
    expect(opened.mishaps).toEqual([]);
    expect(opened.strayRequests()).toEqual([]);
  });

  test("every file comes with the policy and its type, and may be kept as long as its name says", async () => {
    expect(pane.size).toBeGreaterThan(15);
    const types: Readonly<Record<string, string>> = {
      html: "text/html; charset=utf-8",
      js: "text/javascript; charset=utf-8",
      css: "text/css; charset=utf-8",
      txt: "text/plain; charset=utf-8",
    };
    for (const [name, content] of pane) {
      const { status, headers, ...rest } = await answer(name).then(async (response) => ({
        status: response.status,
        headers: response.headers,
        length: (await response.arrayBuffer()).byteLength,
      }));
      expect([name, status, rest.length]).toEqual([name, 200, content.length]);
      expect(headers.get("content-security-policy")).toBe(policy);
      expect(headers.get("content-type")).toBe(types[name.split(".").at(-1) ?? ""]);
      expect(headers.get("cache-control")).toBe(
        /\.[0-9a-f]{10}\.(js|css)$/.test(name) ? "public, max-age=31536000, immutable" : "no-store",
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBeNull();
    }
  });

  test("the folder leads to the page, the ribbon's addresses to the same page, and nothing beside the site is given out", async () => {
    expect((await answer("")).status).toBe(200);
    expect((await answer("pane.html?open=score")).status).toBe(200);
    expect((await fetch(`${origin}/pane`, { redirect: "manual" })).headers.get("location")).toMatch(
      /\/pane\/pane\.html$/,
    );
    for (const path of ["assets/", "nothing.html", "..%2fmanifest.xml", "%2e%2e/SHA256SUMS"]) {
      expect([path, (await answer(path)).status >= 400]).toEqual([path, true]);
    }
  });

  test.each([
    ["https://excel.officeapps.live.com/x/frame.html", true],
    ["https://contoso.sharepoint.com/frame.html", true],
    ["https://elsewhere.example/frame.html", false],
  ])("a page at %s may hold it in a frame: %s", async (address, may) => {
    const page = await opened.browser.newPage();
    // The pane at an address of the intranet, answered with what nginx sends: no browser lets a page of the internet hold
    // one of this machine.
    await page.route("**/*", async (route) => {
      const url = new URL(route.request().url());
      if (url.href === address) {
        return route.fulfill({
          contentType: "text/html",
          body: `<iframe src="${PACKAGED}/pane.html"></iframe>`,
        });
      }
      if (url.origin !== new URL(PACKAGED).origin) return route.abort();
      const sent = await fetch(`${origin}${url.pathname}`);
      const headers = [...sent.headers].filter(
        ([name]) => !/^(content-(encoding|length)|transfer-encoding)$/.test(name),
      );
      return route.fulfill({
        status: sent.status,
        headers: Object.fromEntries(headers),
        body: Buffer.from(await sent.arrayBuffer()),
      });
    });
    await page.goto(address);
    // Without office.js, which is not let out here, the page says so itself.
    const words = page.frameLocator("iframe").getByRole("heading", { name: "Office could not be reached" });
    const seen = await words.waitFor({ timeout: may ? 20_000 : 3_000 }).then(
      () => true,
      () => false,
    );
    expect(seen).toBe(may);
    await page.close();
  });
});
