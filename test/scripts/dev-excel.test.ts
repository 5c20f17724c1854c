import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { devAnswer } from "../../scripts/dev-excel/dev-answer";
import { sideloadWords } from "../../scripts/dev-excel/sideload-words";

describe("the server for a real Excel, without its certificate", () => {
  const root = mkdtempSync(join(tmpdir(), "case-audit-dev-"));
  let server: Server;
  let origin = "";

  beforeAll(async () => {
    mkdirSync(join(root, "dist", "pane"), { recursive: true });
    mkdirSync(join(root, "assets"));
    writeFileSync(
      join(root, "dist", "pane", "pane.html"),
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    );
    writeFileSync(join(root, "assets", "icon-16.png"), "picture");
    writeFileSync(join(root, "secret.txt"), "not for the web");
    server = createServer((request, response) => devAnswer(root, request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(root, { recursive: true });
  });

  test("gives out the page of each button under the policy of a release, and lets nothing be kept", async () => {
    for (const path of ["/pane.html", "/pane.html?open=score", "/"]) {
      const { status, headers } = await fetch(`${origin}${path}`);
      expect(status).toBe(200);
      expect(headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; frame-ancestors 'self' https:/,
      );
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-frame-options")).toBeNull();
    }
    expect((await fetch(`${origin}/assets/icon-16.png`)).headers.get("content-type")).toBe("image/png");
  });

  test("gives out nothing else", async () => {
    for (const path of ["/secret.txt", "/..%2f..%2fsecret.txt", "/assets/", "/nothing.js"]) {
      expect([path, (await fetch(`${origin}${path}`)).status]).toEqual([path, 404]);
    }
    expect((await fetch(`${origin}/pane.html`, { method: "POST" })).status).toBe(405);
  });
});

test("says how to load it on Windows, Mac and the web, the own system first", () => {
  const order = (platform: string): string[] =>
    sideloadWords(platform, "/here/manifest.xml").match(/^- (Windows|Mac|Excel on the web)/gm) ?? [];
  expect(order("win32")).toEqual(["- Windows", "- Mac", "- Excel on the web"]);
  expect(order("darwin")).toEqual(["- Mac", "- Windows", "- Excel on the web"]);
  expect(order("linux")).toEqual(["- Excel on the web", "- Windows", "- Mac"]);
  expect(sideloadWords("win32", "/here/manifest.xml")).toContain("/here/manifest.xml");
});

test("the port is that of the manifest", () => {
  const script = readFileSync(join(__dirname, "..", "..", "scripts", "dev-excel.ts"), "utf8");
  expect(/PORT = (\d+)/.exec(script)?.[1]).toBe("3000");
  expect(readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8")).toContain(
    "https://localhost:3000/pane.html",
  );
});
