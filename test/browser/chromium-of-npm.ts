import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

export interface UnpackedBrowser {
  readonly executable: string;
  /** Libraries that a bare machine lacks (NSS and friends): belongs on LD_LIBRARY_PATH. */
  readonly libraries: string;
}

/**
 * The browser that comes with `npm ci` on Linux x64 (@sparticuz/chromium), unpacked once into .cache/. Its own
 * unpacking leaves the libraries out unless it runs in Amazon's cloud, and shares one folder for every version.
 */
export function chromiumOfNpm(root: string): UnpackedBrowser {
  const entry = createRequire(join(root, "package.json")).resolve("@sparticuz/chromium");
  const home = join(dirname(entry), "..", "..");
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  const folder = join(root, ".cache", `chromium-${version}`);
  if (!existsSync(folder)) unpack(join(home, "bin"), folder);
  return { executable: join(folder, "chromium"), libraries: join(folder, "lib") };
}

function unpack(packed: string, folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  // Built aside and renamed at the end: another test run may want it at the same moment.
  const aside = mkdtempSync(`${folder}-`);
  const bytes = (name: string): Buffer => brotliDecompressSync(readFileSync(join(packed, name)));
  writeFileSync(join(aside, "chromium"), bytes("chromium.br"));
  chmodSync(join(aside, "chromium"), 0o755);
  for (const name of ["al2023.tar.br", "swiftshader.tar.br"]) {
    execFileSync("tar", ["-x", "-C", aside], { input: bytes(name) });
  }
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(aside, { recursive: true });
  }
}
