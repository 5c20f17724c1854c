import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The folder of the package that a file of node_modules belongs to, by the nearest package.json with a version. */
function packageFolder(file) {
  let folder = path.dirname(file);
  while (path.basename(folder) !== "node_modules") {
    const description = path.join(folder, "package.json");
    if (existsSync(description) && "version" in JSON.parse(readFileSync(description, "utf8"))) return folder;
    folder = path.dirname(folder);
  }
  return null;
}

/**
 * Writes which packages have code in the bundle, with versions and licences, sorted by name: what ships, as found in what
 * was built and not as promised by package.json. The list of dependencies of a release is made of it.
 */
export class PackagesInBundle {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.done.tap("PackagesInBundle", ({ compilation }) => {
      const folders = new Set();
      for (const module of compilation.modules) {
        // A module that is in no chunk was shaken off, unless it was joined to one that is.
        if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
        for (const part of [module, ...(module.modules ?? [])]) {
          const file = part.resource?.split("?")[0] ?? "";
          if (!file.includes(`${path.sep}node_modules${path.sep}`)) continue;
          const folder = packageFolder(file);
          if (folder !== null) folders.add(folder);
        }
      }
      const packages = [...folders]
        .map((folder) => JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")))
        .map(({ name, version, license }) => ({ name, version, license }))
        .sort((first, second) => (first.name < second.name ? -1 : 1));
      mkdirSync(path.dirname(this.file), { recursive: true });
      writeFileSync(this.file, `${JSON.stringify(packages, null, 2)}\n`);
    });
  }
}
