/**
 * Numbers the modules in the order of their paths. webpack writes a file's modules in the order of their numbers, and gzip
 * finds what was said before only within 32 kB: files of one folder are alike, and side by side they pack closer than in
 * the order of a hash (webpack's own choice). The same input gives the same numbers.
 */
export class ModulesByPath {
  apply(compiler) {
    compiler.hooks.compilation.tap("ModulesByPath", (compilation) => {
      compilation.hooks.moduleIds.tap("ModulesByPath", (modules) => {
        const { chunkGraph, requestShortener } = compilation;
        const places = [...modules]
          .filter((module) => module.needId && chunkGraph.getNumberOfModuleChunks(module) > 0)
          .map((module) => ({ module, path: requestShortener.shorten(pathOf(module)) }))
          .sort((first, second) => (first.path < second.path ? -1 : first.path > second.path ? 1 : 0));
        places.forEach(({ module }, place) => chunkGraph.setModuleId(module, place));
      });
    });
  }
}

/** The file, and after it how it was read, since a style sheet is several modules of one file. */
function pathOf(module) {
  return `${module.nameForCondition() ?? ""} ${module.identifier()}`;
}
