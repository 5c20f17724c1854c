/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TOOL_VERSION } from "../src/core/tool-version";

const root = join(__dirname, "..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");
const schemas = join(root, "..", "shared", "manifest-xsd");

const elements = (name: string): Element[] => [...manifest.getElementsByTagNameNS("*", name)];
const values = (name: string, attribute: string): string[] =>
  elements(name).flatMap((element) => element.getAttribute(attribute) ?? []);
const addresses = (): string[] => text.match(/https?:\/\/localhost[^"<]*/g) ?? [];

/** Width and height from a PNG's header. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(join(root, file));
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest", () => {
  test("is well-formed XML for a task pane", () => {
    expect(elements("parsererror")).toEqual([]);
    expect(manifest.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
    expect(
      elements("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type")),
    ).toEqual(["Workbook", "Workbook"]);
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

  test("texts keep within what the ribbon shows", () => {
    const strings = (name: string): string[] =>
      elements(name).flatMap((part) =>
        [...part.children].map((child) => child.getAttribute("DefaultValue") ?? ""),
      );
    expect(strings("ShortStrings").filter((string) => string.length > 125)).toEqual([]);
    expect(strings("LongStrings").filter((string) => string.length > 250)).toEqual([]);
    expect(elements("Description")[0]?.getAttribute("DefaultValue")?.length).toBeLessThanOrEqual(250);
    expect(elements("DefaultLocale")[0]?.textContent).toBe("en-GB");
  });

  test("the button stands in a group on the Home tab and opens one pane, the same as the add-in itself", () => {
    expect(values("OfficeTab", "id")).toEqual(["TabHome"]);
    expect(elements("TaskpaneId").map((element) => element.textContent)).toEqual(["CaseAudit.Pane"]);
    const pane = elements("Url").find((url) => url.getAttribute("id") === "Pane.Url");
    const source = elements("SourceLocation").find((element) => element.hasAttribute("DefaultValue"));
    expect(pane?.getAttribute("DefaultValue")).toBe(source?.getAttribute("DefaultValue"));
  });

  test("every address is the local server's, over https", () => {
    expect(addresses().length).toBeGreaterThan(5);
    for (const address of addresses()) expect(address).toMatch(/^https:\/\/localhost:3000(\/|$)/);
    const others = (text.match(/https?:\/\/[^"]+/g) ?? []).filter(
      (address) =>
        !/^https:\/\/localhost:3000|^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address),
    );
    expect(others).toEqual([]);
  });

  test("every picture exists with the size that its name and its place promise", () => {
    const pictures = addresses().filter((address) => address.endsWith(".png"));
    expect(pictures.length).toBe(5);
    for (const size of [16, 32, 64, 80]) {
      expect(pngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
      expect(pictures).toContain(`https://localhost:3000/assets/icon-${size}.png`);
    }
    for (const image of elements("Image").filter((each) => each.hasAttribute("size"))) {
      expect(image.getAttribute("resid")).toBe(`Icon.${image.getAttribute("size")}`);
    }
    for (const icon of elements("Image").filter((each) => each.hasAttribute("id"))) {
      const size = icon.getAttribute("id")?.replace("Icon.", "");
      expect(icon.getAttribute("DefaultValue")).toBe(`https://localhost:3000/assets/icon-${size}.png`);
    }
  });

  test("the version is the package's", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(elements("Version")[0]?.textContent).toBe(`${version}.0`);
    expect(TOOL_VERSION).toBe(version);
  });

  const withSchemas = existsSync(schemas) ? test : test.skip;
  withSchemas(
    "fits Microsoft's schemas (skipped where ../shared/manifest-xsd does not stand beside the checkout)",
    async () => {
      const { validateXML } = await import("xmllint-wasm");
      const files = readdirSync(schemas).filter((name) => name.endsWith(".xsd"));
      const contents = (fileName: string): { fileName: string; contents: string } => ({
        fileName,
        contents: readFileSync(join(schemas, fileName), "utf8"),
      });
      const entry = "OfficeAppManifestV1_1.xsd";
      const check = (xml: string): ReturnType<typeof validateXML> =>
        validateXML({
          xml: { fileName: "manifest.xml", contents: xml },
          schema: [contents(entry)],
          preload: files.filter((name) => name !== entry).map(contents),
        });
      expect((await check(text)).errors).toEqual([]);
      // The check itself can fail.
      expect(
        (await check(text.replace("<Permissions>ReadWriteDocument", "<Permissions>Everything"))).valid,
      ).toBe(false);
    },
  );
});
