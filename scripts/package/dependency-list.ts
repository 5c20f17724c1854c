import type { ShippedPackage } from "./shipped-packages";

/** "@noble/hashes" and "2.4.0" → "pkg:npm/%40noble/hashes@2.4.0", as purl-spec writes npm packages. */
const packageAddress = ({ name, version }: ShippedPackage): string =>
  `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** One licence has an id; several together are an expression. */
const licenseOf = (license: string): object =>
  /[\s()]/.test(license) ? { expression: license } : { license: { id: license } };

/**
 * What ships, as CycloneDX 1.5 JSON: each package that has code in the pane, with its version and licence. Without a
 * serial number and a time, which the form allows: the same packages give the same bytes.
 * Checked by: test/scripts/package/release-files.test.ts
 */
export function dependencyList(version: string, packages: readonly ShippedPackage[]): string {
  const main = { name: "case-audit", version, license: "MIT" };
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": packageAddress(main),
        name: main.name,
        version,
        licenses: [licenseOf(main.license)],
        purl: packageAddress(main),
      },
    },
    components: packages.map((each) => ({
      type: "library",
      "bom-ref": packageAddress(each),
      name: each.name,
      version: each.version,
      licenses: [licenseOf(each.license)],
      purl: packageAddress(each),
    })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
