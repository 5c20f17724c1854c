/** Which of the two manifests: the one that auditors work with, or the one for trying a new version beside it. */
export type Edition = "live" | "trial";

export interface ReleasedManifestFacts {
  readonly edition: Edition;
  /** Of the folder of the pane's files, without a slash at the end. */
  readonly address: string;
  /** Of package.json, such as "0.1.0". */
  readonly version: string;
  /** Of the page behind “Support”, ready for XML; null: the pane's own page, which says what it is when opened in a browser. */
  readonly support: string | null;
  /** The released name of a picture, with the hash of what is in it: "icon-32.png" → "icon-32.0123456789.png". */
  readonly pictureName: (name: string) => string;
}

/**
 * Ids and names. An id is for ever: Excel knows an add-in by it, and takes another id for another add-in. The trial has its
 * own, so that both can stand on one ribbon.
 */
export const EDITIONS: Readonly<Record<Edition, { readonly id: string; readonly name: string }>> = {
  live: { id: "6b0d1c5e-3c0f-4c6e-9a57-2f1e8d4b7a90", name: "Case Audit" },
  trial: { id: "a91c47d2-5e83-4f16-b0c9-7d24e6f8053b", name: "Case Audit (trial)" },
};

const LOCAL = "https://localhost:3000";

function replacedOnce(text: string, before: string, after: string): string {
  if (text.split(before).length !== 2) throw new Error(`manifest.xml should hold ${before} exactly once`);
  return text.replace(before, () => after);
}

/**
 * The manifest to be released, made of the one for development by putting other ids, names, addresses and the version in
 * its place. Both editions differ in id and name only.
 * Checked by: test/manifest.test.ts
 */
export function releasedManifest(development: string, facts: ReleasedManifestFacts): string {
  const { id, name } = EDITIONS[facts.edition];
  const note =
    facts.edition === "live"
      ? "Made by npm run package. The trial manifest has an id of its own."
      : "Made by npm run package, for trying this version beside the live add-in.";
  const named = development
    .replace(/<!--.*?-->/s, () => `<!-- ${note} -->`)
    .replace(/<Id>[^<]*<\/Id>/, () => `<Id>${id}</Id>`)
    .replace(/<Version>[^<]*<\/Version>/, () => `<Version>${facts.version}.0</Version>`)
    .replaceAll("Case Audit (development)", name);
  const supported = replacedOnce(
    named,
    `<SupportUrl DefaultValue="${LOCAL}/pane.html"/>`,
    `<SupportUrl DefaultValue="${facts.support ?? `${facts.address}/pane.html`}"/>`,
  );
  return supported
    .replace(
      /(assets\/)([a-z]+-\d+\.png)/g,
      (_, folder: string, picture: string) => folder + facts.pictureName(picture),
    )
    .replaceAll(LOCAL, facts.address);
}
