import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { releaseFiles } from "../../../scripts/package/release-files";
import { releaseSources } from "../../../scripts/package/release-sources";

const root = join(__dirname, "..", "..", "..");
const request = { address: "https://intranet.example/case-audit", support: null, trialOnly: false };

/** The pane built anew into a folder of its own, and what was in it. */
function builtAnew(folder: string): Map<string, Uint8Array> {
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--env", `into=${folder}`], {
    cwd: root,
    stdio: "ignore",
  });
  const names = readdirSync(join(root, folder)).sort();
  const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(root, folder, name)))]));
  rmSync(join(root, folder), { recursive: true });
  return files;
}

const whenBuilt = existsSync(join(root, "dist", "packages-in-pane.json")) ? test : test.skip;

whenBuilt(
  "a release that is built and packed twice is the same byte for byte",
  () => {
    const first = builtAnew("out/made-once");
    const second = builtAnew("out/made-twice");
    expect(first.size).toBeGreaterThan(15);
    const sources = releaseSources(root);
    const [once, twice] = [first, second].map((pane) => releaseFiles({ ...sources, pane }, request));
    expect([...(twice?.keys() ?? [])]).toEqual([...(once?.keys() ?? [])]);
    for (const [name, content] of once ?? []) {
      expect([name, Buffer.from(content).equals(twice?.get(name) ?? Buffer.from("none"))]).toEqual([
        name,
        true,
      ]);
    }
    // Two builds, each of half a minute on a machine with nothing else to do.
  },
  1_200_000,
);
