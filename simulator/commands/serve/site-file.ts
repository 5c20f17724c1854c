import { readFileSync, realpathSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";

/** A folder of this machine under a path of the site; with `only`, just these files of it. */
export interface SiteFolder {
  readonly path: string;
  readonly folder: string;
  readonly only?: readonly string[];
}

export interface SiteFile {
  readonly content: Uint8Array;
  readonly type: string;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/vnd.microsoft.icon",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The path of an address, decoded; null where it can't be decoded or tries to climb out of its folder. */
function decodedPath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    const parts = decoded.split(/[/\\]/);
    return /[\0\\]/.test(decoded) || parts.some((part) => part.startsWith(".")) ? null : decoded;
  } catch {
    return null;
  }
}

/**
 * The file that an address path means, or null. Nothing outside the folders is ever read: no "..", no hidden files,
 * no link that leads out, and no kind of file without a type.
 */
export function siteFile(folders: readonly SiteFolder[], addressPath: string): SiteFile | null {
  const path = decodedPath(addressPath);
  const site = path === null ? undefined : folders.find((each) => path.startsWith(each.path));
  if (path === null || !site) return null;
  const name = path.slice(site.path.length);
  const type = types[extname(name).toLowerCase()];
  if (type === undefined || (site.only && !site.only.includes(name))) return null;
  try {
    const home = realpathSync(site.folder);
    const file = realpathSync(join(home, name));
    if (!file.startsWith(home + sep) || !statSync(file).isFile()) return null;
    return { content: readFileSync(file), type };
  } catch {
    return null;
  }
}
