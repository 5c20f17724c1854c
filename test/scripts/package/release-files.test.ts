import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { hashedName } from "../../../scripts/package/hashed-name";
import { releaseFiles, type ReleaseSources } from "../../../scripts/package/release-files";

const root = join(__dirname, "..", "..", "..");
const text = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");
// Two hyphens together would end a comment in XML.
const address = "https://intranet.example/tools/case--audit";
const policy = "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com";

/** Sources with a made-up pane, so that nothing need be built; the rest is the repository's own. */
const sources: ReleaseSources = {
  version: "0.1.0",
  pane: new Map([
    [
      "pane.html",
      strToU8(`<meta http-equiv=Content-Security-Policy content="${policy}"><script src=pane.0123456789.js>`),
    ],
    ["pane.0123456789.js", strToU8("void 0;")],
  ]),
  pictures: new Map(
    readdirSync(join(root, "assets")).map((name) => [
      name,
      new Uint8Array(readFileSync(join(root, "assets", name))),
    ]),
  ),
  manifest: text("manifest.xml"),
  webConfig: text("hosting", "web.config"),
  nginxConf: text("hosting", "case-audit.nginx.conf"),
  licence: text("LICENSE"),
  packages: [
    { name: "@noble/hashes", version: "2.4.0", license: "MIT" },
    { name: "two-licences", version: "0.2.3", license: "Apache-2.0 AND BSL-1.0" },
  ],
};
const files = releaseFiles(sources, { address, support: null, trialOnly: false });
const file = (name: string): string => strFromU8(files.get(name) ?? new Uint8Array());
const zipName = "case-audit-0.1.0.zip";

test("a release holds the site, both manifests, the hosting examples, the list, the guide, the zip and the sums", () => {
  expect([...files.keys()].filter((name) => !name.startsWith("site/"))).toEqual([
    "manifest.xml",
    "manifest-trial.xml",
    "hosting/web.config",
    "hosting/case-audit.nginx.conf",
    "dependencies.cdx.json",
    "INSTALL.md",
    "LICENSE",
    zipName,
    "SHA256SUMS",
  ]);
});

test("the same input gives the same bytes, also in another order and at another time", () => {
  jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
  const again = releaseFiles(
    { ...sources, pictures: new Map([...sources.pictures].reverse()) },
    { address, support: null, trialOnly: false },
  );
  jest.useRealTimers();
  expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
  for (const [name, content] of files)
    expect(Buffer.from(content).equals(again.get(name) ?? content)).toBe(true);
});

test("the zip holds every other file but the sums, byte for byte", () => {
  const inside = unzipSync(files.get(zipName) ?? new Uint8Array());
  const others = [...files.keys()].filter((name) => name !== zipName && name !== "SHA256SUMS");
  expect(Object.keys(inside).sort()).toEqual(others.sort());
  for (const name of others)
    expect(Buffer.from(inside[name] ?? []).equals(files.get(name) ?? Buffer.from("no"))).toBe(true);
});

test("the sums are those of all other files, in the form of sha256sum", () => {
  const lines = file("SHA256SUMS").trimEnd().split("\n");
  expect(lines).toHaveLength(files.size - 1);
  for (const line of lines) {
    const [, sum, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    expect(
      createHash("sha256")
        .update(files.get(name ?? "") ?? "")
        .digest("hex"),
    ).toBe(sum);
  }
});

test("every file of the site but the page and the favicon bears the hash of its content in its name", () => {
  const site = [...files.keys()].filter((name) => name.startsWith("site/"));
  expect(site).toContain("site/pane.html");
  expect(site.filter((name) => !/\.[0-9a-f]{10}\.(js|css|png)$/.test(name)).sort()).toEqual([
    "site/favicon.ico",
    "site/pane.html",
  ]);
  expect(hashedName("icon-32.png", strToU8("other"))).not.toBe(hashedName("icon-32.png", strToU8("content")));
});

test("both hosting examples send the page's own policy with who may frame it, and leave nothing to be put in", () => {
  for (const name of ["hosting/web.config", "hosting/case-audit.nginx.conf"]) {
    expect(file(name)).toContain(`"${policy}; frame-ancestors 'self' https://*.officeapps.live.com `);
    expect(file(name)).not.toMatch(/\{(address|version|policy|root|path|path-pattern)\}/);
    expect(file(name)).not.toMatch(/unsafe|add_header X-Frame-Options|<add name="X-Frame-Options"/);
  }
  expect(file("hosting/case-audit.nginx.conf")).toContain("location ^~ /tools/case--audit/ {");
});

test("web.config is well-formed XML that gives a type to each kind of file of the site, and only the page and favicon are not kept", () => {
  const found: { name: string; attributes: Record<string, string>; within: string }[] = [];
  const parser = new SaxesParser();
  let within = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "location") within = String(attributes["path"]);
    found.push({ name, attributes: attributes as Record<string, string>, within });
  });
  parser.on("closetag", ({ name }) => {
    if (name === "location") within = "";
  });
  parser.write(file("hosting/web.config")).close();
  const typed = found
    .filter(({ name }) => name === "mimeMap")
    .map(({ attributes }) => attributes["fileExtension"]);
  const kinds = [...files.keys()]
    .filter((name) => name.startsWith("site/"))
    .map((name) => `.${name.split(".").at(-1) ?? ""}`);
  expect([...new Set(kinds)].filter((kind) => !typed.includes(kind))).toEqual([]);
  const kept = found
    .filter(({ name }) => name === "clientCache")
    .map((each) => [each.within, each.attributes["cacheControlMode"]]);
  expect(kept).toEqual([
    ["", "UseMaxAge"],
    ["pane.html", "DisableCache"],
    ["favicon.ico", "DisableCache"],
  ]);
});

test("the guide names the address, the policy and the files of this release", () => {
  for (const words of [address, policy, zipName, "`manifest.xml`", "`manifest-trial.xml`"])
    expect(file("INSTALL.md")).toContain(words);
});

test("a release for a trial holds no live manifest", () => {
  const trial = releaseFiles(sources, { address, support: null, trialOnly: true });
  expect(trial.has("manifest.xml")).toBe(false);
  expect(trial.has("manifest-trial.xml")).toBe(true);
  expect(strFromU8(trial.get("INSTALL.md") ?? new Uint8Array())).not.toContain("`manifest.xml`");
});

test("the list of dependencies is CycloneDX: names, versions, licences and addresses of packages", () => {
  expect(JSON.parse(file("dependencies.cdx.json"))).toMatchObject({
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    metadata: { component: { name: "case-audit", version: "0.1.0" } },
    components: [
      {
        name: "@noble/hashes",
        licenses: [{ license: { id: "MIT" } }],
        purl: "pkg:npm/%40noble/hashes@2.4.0",
      },
      { version: "0.2.3", licenses: [{ expression: "Apache-2.0 AND BSL-1.0" }] },
    ],
  });
});

test("a page without a policy, and a picture that is not there, are a mistake of ours", () => {
  const plain = new Map([["pane.html", strToU8("<html>")]]);
  const ask = { address, support: null, trialOnly: false };
  expect(() => releaseFiles({ ...sources, pane: plain }, ask)).toThrow("no Content-Security-Policy");
  expect(() => releaseFiles({ ...sources, pictures: new Map() }, ask)).toThrow("not in assets");
});
