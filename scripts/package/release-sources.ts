import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReleaseSources } from "./release-files";
import type { ShippedPackage } from "./shipped-packages";

function filesIn(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder).sort();
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

/** Reads what a release is made of: the built pane in dist/, and the rest from the repository. */
export function releaseSources(root: string): ReleaseSources {
  const text = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");
  const { version } = JSON.parse(text("package.json")) as { version: string };
  return {
    version,
    pane: filesIn(join(root, "dist", "pane")),
    pictures: filesIn(join(root, "assets")),
    manifest: text("manifest.xml"),
    webConfig: text("hosting", "web.config"),
    nginxConf: text("hosting", "case-audit.nginx.conf"),
    licence: text("LICENSE"),
    packages: JSON.parse(text("dist", "packages-in-pane.json")) as ShippedPackage[],
  };
}
