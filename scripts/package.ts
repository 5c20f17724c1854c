/** `npm run package -- --url https://server/folder`: builds the pane and writes release/, ready for IT. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRequest } from "./package/package-request";
import { releaseFiles } from "./package/release-files";
import { releaseSources } from "./package/release-sources";
import { notOnTheList } from "./package/shipped-packages";

const root = fileURLToPath(new URL("../", import.meta.url));

function stop(sentence: string): never {
  console.error(`Nothing was written. ${sentence}`);
  process.exit(1);
}

const checked = packageRequest(process.argv.slice(2));
if ("refused" in checked) stop(checked.refused);
const { request } = checked;

execFileSync(
  process.execPath,
  [join(root, "node_modules", "webpack", "bin", "webpack.js"), "--mode", "production"],
  {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  },
);
const sources = releaseSources(root);
const unknown = notOnTheList(sources.packages);
if (unknown.length > 0) stop(`${unknown.join("; ")}.`);

const release = join(root, "release");
rmSync(release, { recursive: true, force: true });
const files = releaseFiles(sources, request);
for (const [name, content] of files) {
  mkdirSync(dirname(join(release, name)), { recursive: true });
  writeFileSync(join(release, name), content);
}
console.log(
  `Case Audit ${sources.version} for ${request.address} is in release/: ${files.size} files. Begin with INSTALL.md.`,
);
