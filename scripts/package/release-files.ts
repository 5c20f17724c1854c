import { dependencyList } from "./dependency-list";
import { hashedName } from "./hashed-name";
import { headerPolicy } from "./header-policy";
import { hostingExample } from "./hosting-example";
import { installGuide } from "./install-guide";
import type { PackageRequest } from "./package-request";
import { releaseZip } from "./release-zip";
import { releasedManifest, type Edition } from "./released-manifest";
import type { ShippedPackage } from "./shipped-packages";
import { sumsFile } from "./sums-file";

/** What a release is made of, as it was built or stands in the repository. */
export interface ReleaseSources {
  readonly version: string;
  /** The built pane: pane.html, and scripts and style sheets with hashes in their names. */
  readonly pane: ReadonlyMap<string, Uint8Array>;
  /** The pictures of the folder assets, by name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly manifest: string;
  readonly webConfig: string;
  readonly nginxConf: string;
  readonly licence: string;
  readonly packages: readonly ShippedPackage[];
}

const SERVER_FOLDER = "/srv/case-audit/site";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The files of the site: the built pane, and its pictures under names with the hash of their content. */
function siteFiles({ pane, pictures }: ReleaseSources): [string, Uint8Array][] {
  return [
    ...[...pane].map(([name, content]): [string, Uint8Array] => [`site/${name}`, content]),
    ...[...pictures].map(([name, content]): [string, Uint8Array] =>
      name === "favicon.ico"
        ? [`site/${name}`, content]
        : [`site/assets/${hashedName(name, content)}`, content],
    ),
  ];
}

/**
 * All files of a release by their path in it. A pure function of the built pane, the repository's files and what was asked
 * for: the same input gives the same bytes.
 * Checked by: test/scripts/package/release-files.test.ts
 */
export function releaseFiles(sources: ReleaseSources, request: PackageRequest): Map<string, Uint8Array> {
  const { version, pictures } = sources;
  const { address, support, trialOnly } = request;
  const policy = headerPolicy(new TextDecoder().decode(sources.pane.get("pane.html")));
  const pictureName = (name: string): string => {
    const content = pictures.get(name);
    if (content === undefined) throw new Error(`manifest.xml names ${name}, which is not in assets`);
    return hashedName(name, content);
  };
  const manifest = (edition: Edition): Uint8Array =>
    bytes(releasedManifest(sources.manifest, { edition, address, version, support, pictureName }));
  const hosted = { address, version, policy, root: SERVER_FOLDER };
  const zipName = `case-audit-${version}${trialOnly ? "-trial" : ""}.zip`;
  const inside = new Map<string, Uint8Array>([
    ...siteFiles(sources),
    ...(trialOnly ? [] : [["manifest.xml", manifest("live")] as const]),
    ["manifest-trial.xml", manifest("trial")],
    ["hosting/web.config", bytes(hostingExample(sources.webConfig, hosted))],
    ["hosting/case-audit.nginx.conf", bytes(hostingExample(sources.nginxConf, hosted))],
    ["dependencies.cdx.json", bytes(dependencyList(version, sources.packages))],
    ["INSTALL.md", bytes(installGuide({ address, version, trialOnly, zipName, policy }))],
    ["LICENSE", bytes(sources.licence)],
  ]);
  const zipped = new Map([...inside, [zipName, releaseZip(inside)]]);
  return new Map([...zipped, ["SHA256SUMS", bytes(sumsFile(zipped))]]);
}
