/** A package with code in the pane. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it, such as "MIT" or "Apache-2.0 AND BSL-1.0". */
  readonly license: string;
}

/** What may ship: names, or scopes of which every package may, each with the licences that it may have. */
const MAY_SHIP: readonly { readonly name: RegExp; readonly licenses: readonly string[] }[] = [
  { name: /^react$|^react-dom$|^scheduler$/, licenses: ["MIT"] },
  { name: /^@fluentui\/[a-z-]+$/, licenses: ["MIT"] },
  { name: /^@griffel\/(core|react|style-types)$|^@emotion\/hash$|^stylis$|^rtl-css-js$/, licenses: ["MIT"] },
  { name: /^@floating-ui\/(core|devtools|dom|utils)$|^use-sync-external-store$/, licenses: ["MIT"] },
  { name: /^@swc\/helpers$/, licenses: ["Apache-2.0"] },
  { name: /^tabster$|^keyborg$/, licenses: ["MIT"] },
  { name: /^@noble\/hashes$|^fflate$|^valibot$/, licenses: ["MIT"] },
];

/**
 * What ships and is not on the list, by name or by licence, in sentences; empty where all is well. A package that is new
 * here is looked at, gets its reason in docs/decisions and a line above.
 * Checked by: test/scripts/package/shipped-packages.test.ts
 */
export function notOnTheList(packages: readonly ShippedPackage[]): string[] {
  return packages.flatMap(({ name, version, license }) => {
    const entry = MAY_SHIP.find((each) => each.name.test(name));
    if (entry === undefined) return [`${name} ${version} ships and is not on the list`];
    if (!entry.licenses.includes(license))
      return [`${name} ${version} has a licence not on the list: ${license}`];
    return [];
  });
}
