import { minify } from "@swc/core";
import webpack from "webpack";

/** As small as can be without promises about our code: three rounds, since what one shortens another can take away. */
const how = {
  compress: { ecma: 2022, passes: 3, keep_fargs: false },
  mangle: true,
  format: { comments: false },
};

/** Comments that say whose code it is, which go along with it wherever it goes. */
function notices(source) {
  const comments = source.match(/\/\*[^]*?\*\//g) ?? [];
  return [...new Set(comments.filter((comment) => /^\/\*!|@license|@preserve/.test(comment)))];
}

/**
 * Makes the scripts small with swc, which reads them for us anyway: in a tenth of the time of webpack's own choice (terser), and
 * smaller. Notices of other people's code go into a file beside the script.
 */
export class Minified {
  apply(compiler) {
    compiler.hooks.compilation.tap("Minified", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: "Minified", stage }, async (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!name.endsWith(".js") || compilation.getAsset(name)?.info.minimized) continue;
          const source = asset.source().toString();
          const { code } = await minify(source, how);
          const found = notices(source);
          const beside = `${name}.LICENSE.txt`;
          const head = found.length > 0 ? `/*! For license information please see ${beside} */\n` : "";
          if (found.length > 0)
            compilation.emitAsset(beside, new webpack.sources.RawSource(`${found.join("\n\n")}\n`));
          compilation.updateAsset(name, new webpack.sources.RawSource(head + code), {
            minimized: true,
            ...(found.length > 0 && { related: { license: beside } }),
          });
        }
      });
    });
  }
}
