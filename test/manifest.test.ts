/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EDITIONS, releasedManifest, type Edition } from "../scripts/package/released-manifest";
import { TOOL_VERSION } from "../src/core/tool-version";

const root = join(__dirname, "..");
const development = readFileSync(join(root, "manifest.xml"), "utf8");
const schemas = join(root, "..", "shared", "manifest-xsd");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

const ADDRESS = "https://intranet.example/tools/case-audit";
const SUPPORT = "https://help.example/ask?tool=1&amp;by=2";
const released = (edition: Edition, support: string | null): string =>
  releasedManifest(development, {
    edition,
    address: ADDRESS,
    version,
    support,
    pictureName: (name) => name.replace(".png", ".0123456789.png"),
  });

/** Width and height from a PNG's header. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(join(root, file));
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const editions = [
  ["for development", development, "https://localhost:3000", "Case Audit (development)", ""],
  ["live", released("live", null), ADDRESS, "Case Audit", ".0123456789"],
  [
    "for a trial, with an address for support",
    released("trial", SUPPORT),
    ADDRESS,
    "Case Audit (trial)",
    ".0123456789",
  ],
] as const;

describe.each(editions)("the manifest %s", (_, text, address, name, hash) => {
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  const elements = (tag: string): Element[] => [...manifest.getElementsByTagNameNS("*", tag)];
  const values = (tag: string, attribute: string): string[] =>
    elements(tag).flatMap((element) => element.getAttribute(attribute) ?? []);
  const addresses = (): string[] => text.match(/https?:\/\/[^"<]+/g) ?? [];

  test("is well-formed XML for a task pane, add-in only", () => {
    expect(elements("parsererror")).toEqual([]);
    expect(manifest.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
    expect(
      elements("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type")),
    ).toEqual(["Workbook", "Workbook"]);
    expect(values("DisplayName", "DefaultValue")).toEqual([name]);
  });

  test("asks for ExcelApi 1.14, the lowest set that is supported", () => {
    expect(values("Set", "Name")).toEqual(["ExcelApi"]);
    expect(values("Set", "MinVersion")).toEqual(["1.14"]);
  });

  test("every resource that is used exists, every resource is used, and no id stands twice", () => {
    const resources = elements("Resources")[0];
    const ids = [...(resources?.querySelectorAll("[id]") ?? [])].map((element) => element.getAttribute("id"));
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid"));
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    const all = [...manifest.querySelectorAll("[id]")].map((element) => element.getAttribute("id"));
    expect(new Set(all).size).toBe(all.length);
    // 32 characters are the most that a resource id may have.
    expect(ids.filter((id) => (id ?? "").length > 32)).toEqual([]);
  });

  test("texts are British English and keep within what the ribbon shows", () => {
    const strings = (tag: string): string[] =>
      elements(tag).flatMap((part) =>
        [...part.children].map((child) => child.getAttribute("DefaultValue") ?? ""),
      );
    expect(strings("ShortStrings").filter((string) => string.length > 125)).toEqual([]);
    expect(strings("LongStrings").filter((string) => string.length > 250)).toEqual([]);
    expect(elements("Description")[0]?.getAttribute("DefaultValue")?.length).toBeLessThanOrEqual(250);
    expect(elements("DefaultLocale")[0]?.textContent).toBe("en-GB");
    expect(elements("Override")).toEqual([]);
  });

  test("three buttons in a group on the Home tab share one pane, and each opens its screen", () => {
    expect(values("OfficeTab", "id")).toEqual(["TabHome"]);
    const urls = new Map(
      elements("Url").map((url) => [url.getAttribute("id"), url.getAttribute("DefaultValue")]),
    );
    const strings = new Map(
      elements("String").map((each) => [each.getAttribute("id"), each.getAttribute("DefaultValue")]),
    );
    const label = (element: Element | undefined): string | null | undefined =>
      strings.get(
        [...(element?.children ?? [])].find((child) => child.localName === "Label")?.getAttribute("resid") ??
          "",
      );
    expect(label(elements("Group")[0])).toBe(name);
    const buttons = elements("Control").map((control) => {
      const inside = (tag: string): Element | undefined => control.getElementsByTagNameNS("*", tag)[0];
      return [
        label(control),
        inside("TaskpaneId")?.textContent,
        urls.get(inside("SourceLocation")?.getAttribute("resid") ?? ""),
      ];
    });
    expect(buttons).toEqual([
      ["Sample", "CaseAudit.Pane", `${address}/pane.html?open=sample`],
      ["Score", "CaseAudit.Pane", `${address}/pane.html?open=score`],
      ["Findings", "CaseAudit.Pane", `${address}/pane.html?open=findings`],
    ]);
    const source = elements("SourceLocation").find((element) => element.hasAttribute("DefaultValue"));
    expect(source?.getAttribute("DefaultValue")).toBe(`${address}/pane.html`);
  });

  test("every address is in the folder of the pane, but that for support; no other site is let in", () => {
    const ours = addresses().filter((each) => each.startsWith(`${address}/`));
    expect(ours.length).toBeGreaterThan(15);
    const others = addresses().filter((each) => !each.startsWith(`${address}/`));
    const namespaces = /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//;
    const support = text.includes("help.example") ? [SUPPORT] : [];
    expect(others.filter((each) => !namespaces.test(each))).toEqual(support);
    expect(values("SupportUrl", "DefaultValue")).toEqual([
      support.length > 0 ? "https://help.example/ask?tool=1&by=2" : `${address}/pane.html`,
    ]);
    expect(elements("AppDomain")).toEqual([]);
  });

  test("every picture exists with the size that its place asks for", () => {
    const images = new Map(
      elements("Image")
        .filter((each) => each.hasAttribute("id"))
        .map((each) => [each.getAttribute("id"), each.getAttribute("DefaultValue") ?? ""]),
    );
    const places = elements("Image").filter((each) => each.hasAttribute("size"));
    expect(places).toHaveLength(16);
    for (const place of places) {
      const size = Number(place.getAttribute("size"));
      const picture = images.get(place.getAttribute("resid")) ?? "";
      expect(picture.startsWith(`${address}/assets/`)).toBe(true);
      expect(picture.endsWith(`-${size}${hash}.png`)).toBe(true);
      expect(pngSize(picture.slice(address.length + 1).replace(hash, ""))).toEqual([size, size]);
    }
    // The two at the top are 32 and 64 pixels.
    expect(values("IconUrl", "DefaultValue")).toEqual([`${address}/assets/icon-32${hash}.png`]);
    expect(values("HighResolutionIconUrl", "DefaultValue")).toEqual([`${address}/assets/icon-64${hash}.png`]);
  });

  test("the version is the package's", () => {
    expect(elements("Version")[0]?.textContent).toBe(`${version}.0`);
    expect(TOOL_VERSION).toBe(version);
  });

  const withSchemas = existsSync(schemas) ? test : test.skip;
  withSchemas(
    "fits Microsoft's schemas (skipped where ../shared/manifest-xsd does not stand beside the checkout)",
    async () => {
      const { validateXML } = await import("xmllint-wasm");
      const files = readdirSync(schemas).filter((file) => file.endsWith(".xsd"));
      const contents = (fileName: string): { fileName: string; contents: string } => ({
        fileName,
        contents: readFileSync(join(schemas, fileName), "utf8"),
      });
      const entry = "OfficeAppManifestV1_1.xsd";
      const check = (xml: string): ReturnType<typeof validateXML> =>
        validateXML({
          xml: { fileName: "manifest.xml", contents: xml },
          schema: [contents(entry)],
          preload: files.filter((file) => file !== entry).map(contents),
        });
      expect((await check(text)).errors).toEqual([]);
      // The check itself can fail.
      expect(
        (await check(text.replace("<Permissions>ReadWriteDocument", "<Permissions>Everything"))).valid,
      ).toBe(false);
    },
  );
});

test("each edition has an id of its own, and the ids never change", () => {
  const ids = editions.map(([, text]) => /<Id>([^<]+)<\/Id>/.exec(text)?.[1]);
  expect(ids).toEqual(["3d8f2c64-91b5-4a07-8e2d-5c7a0b96f1e3", EDITIONS.live.id, EDITIONS.trial.id]);
  expect(EDITIONS.live.id).toBe("6b0d1c5e-3c0f-4c6e-9a57-2f1e8d4b7a90");
  expect(EDITIONS.trial.id).toBe("a91c47d2-5e83-4f16-b0c9-7d24e6f8053b");
});

test("live and trial differ in id, name and the remark at the top only", () => {
  const lines = (edition: Edition): string[] => released(edition, null).split("\n");
  const live = lines("live");
  const trial = lines("trial");
  expect(trial).toHaveLength(live.length);
  const differing = live
    .filter((line, index) => line !== trial[index])
    .map((line) => line.trim().split(/[ >]/)[0]);
  expect(differing).toEqual(["<!--", "<Id", "<DisplayName", "<bt:String"]);
});
