import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { panePage } from "../../../simulator/commands/serve/pane-page";
import { serve } from "../../../simulator/commands/serve/serve-site";
import type { ServedSite } from "../../../simulator/commands/serve/serve-site";

const pane =
  '<head>\n    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>\n</head>';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly text: string;
}

/** Sends the path as it is; fetch would tidy ".." away before sending. */
const get = (site: ServedSite, path: string, method = "GET"): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.origin);
    const sent = request({ hostname, port, path, method }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });

describe("the simulator's server", () => {
  let root: string;
  let site: ServedSite;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "case-audit-site-"));
    const put = (path: string, content: string): void => {
      mkdirSync(join(root, path, ".."), { recursive: true });
      writeFileSync(join(root, path), content);
    };
    put("secret.json", "secret");
    put("dist/page/page.html", "the page");
    put("dist/page/page.js", "script");
    put("dist/page/page.css", "style");
    put("dist/page/.hidden.js", "hidden");
    put("dist/page/notes.unknown", "unknown");
    put("dist/pane/pane.html", pane);
    put("node_modules/@microsoft/office-js/dist/office.js", "office");
    put("simulator/examples/mash-2017/MASH referrals 2017.xlsx", "example");
    put("simulator/examples/mash-2017/audit.json", "{}");
    put("assets/favicon.ico", "icon");
    symlinkSync(join(root, "secret.json"), join(root, "dist/page/link.json"));
    site = await serve({ root });
  });

  afterAll(async () => {
    await site.close();
    rmSync(root, { recursive: true });
  });

  test.each([
    ["/page/page.html", "text/html; charset=utf-8", "the page"],
    ["/page/page.html?example", "text/html; charset=utf-8", "the page"],
    ["/page/page.js", "text/javascript; charset=utf-8", "script"],
    ["/page/page.css", "text/css; charset=utf-8", "style"],
    ["/office-js/office.js", "text/javascript; charset=utf-8", "office"],
    ["/favicon.ico", "image/vnd.microsoft.icon", "icon"],
    [
      "/example/MASH%20referrals%202017.xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "example",
    ],
  ])("gives %s with its type", async (path, type, text) => {
    const answer = await get(site, path);
    expect(answer).toMatchObject({ status: 200, text });
    expect(answer.headers["content-type"]).toBe(type);
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  });

  test.each([
    "/secret.json",
    "/page/../../secret.json",
    "/page/%2e%2e/%2e%2e/secret.json",
    "/page/..%2f..%2fsecret.json",
    "/page/..%5c..%5csecret.json",
    "/page/%00secret.json",
    "/page/link.json",
    "/page/.hidden.js",
    "/page/notes.unknown",
    "/page/",
    "/page/%",
    "//secret.json",
    "/example/audit.json",
    "/example/../../../secret.json",
  ])("gives nothing for %s", async (path) => {
    const answer = await get(site, path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain("secret");
  });

  test("leads to the page with the example, and takes no other methods", async () => {
    expect(await get(site, "/")).toMatchObject({
      status: 302,
      headers: { location: "/page/page.html?example" },
    });
    expect((await get(site, "/page/page.html", "POST")).status).toBe(405);
    expect(await get(site, "/page/page.html", "HEAD")).toMatchObject({ status: 200, text: "" });
  });

  test("tells the page what it may load, and leaves the pane its own policy", async () => {
    const policy = (await get(site, "/page/page.html")).headers["content-security-policy"] as string;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect((await get(site, "/pane/pane.html")).headers["content-security-policy"]).toBe(
      "frame-ancestors 'self'",
    );
  });

  test("puts the emulated Excel before office.js", async () => {
    const { text } = await get(site, "/pane/pane.html");
    expect(text.match(/src="[^"]*"/g)).toEqual([
      'src="../page/pane-entrance.js"',
      'src="../office-js/office.js"',
    ]);
    expect(panePage(pane, true).match(/src="[^"]*"/g)).toEqual([
      'src="../page/pane-entrance.js"',
      'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
    ]);
    expect(() => panePage("<head></head>", false)).toThrow("office.js");
    const packed =
      "<head><script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><script defer src=p.js></script>";
    expect(panePage(packed, false)).toContain(
      '<script src="../office-js/office.js"></script><script defer src=p.js>',
    );
  });

  test("says what is wrong where the pane's page is not what it should be, and goes on", async () => {
    writeFileSync(join(root, "dist/pane/pane.html"), "<head></head>");
    expect(await get(site, "/pane/pane.html")).toMatchObject({
      status: 500,
      text: expect.stringContaining("office.js"),
    });
    writeFileSync(join(root, "dist/pane/pane.html"), pane);
    expect((await get(site, "/pane/pane.html")).status).toBe(200);
  });

  test("listens to this machine only, and takes a free port where the wanted one is taken", async () => {
    const taken = Number(new URL(site.origin).port);
    const second = await serve({ root, port: taken });
    expect(new URL(second.origin).hostname).toBe("127.0.0.1");
    expect(second.origin).not.toBe(site.origin);
    expect((await get(second, "/page/page.html")).status).toBe(200);
    await second.close();
  });

  test("stops by itself when nobody asks for anything, counted from the last request", async () => {
    const stopped = jest.fn();
    const idle = await serve({ root, idle: { after: 1000, stopped } });
    const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
    await wait(600);
    await get(idle, "/page/page.html");
    await wait(600);
    expect(stopped).not.toHaveBeenCalled();
    await wait(800);
    expect(stopped).toHaveBeenCalledTimes(1);
    await expect(get(idle, "/page/page.html")).rejects.toThrow("ECONNREFUSED");
  });
});
