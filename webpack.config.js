import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { Minified } from "./webpack.minified.js";
import { ModulesByPath } from "./webpack.module-order.js";
import { PackagesInBundle } from "./webpack.packages.js";
import { rules } from "./webpack.rules.js";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Excel loads office.js from Microsoft only; the simulator serves the same file beside the pane. */
const MICROSOFT_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The hash of an empty style element: Fluent adds one and fills it through the style sheet's own interface. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What the page may load: its own files and office.js. Nothing may be asked of a server while it is open. */
function contentSecurityPolicy(officeJs) {
  const officeSource = /^https?:\/\//.test(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${officeSource}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The script that speaks where the bundle can't: copied as it is written, since nothing may make newer JavaScript of it. */
const notHereSource = readFileSync(path.resolve(here, "src/not-here.js"));
const notHere = `not-here.${createHash("sha256").update(notHereSource).digest("hex").slice(0, 10)}.js`;
const copyNotHere = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("NotHere", (compilation) =>
      compilation.emitAsset(notHere, new webpack.sources.RawSource(notHereSource), { minimized: true }),
    ),
};

/**
 * Builds the task pane into dist/pane. One variable: `--env officeJs=ADDRESS`, the address of office.js
 * (an address without a host counts as the pane's own server). `--env into=FOLDER` builds somewhere else.
 */
export default function configuration(env = {}, options = {}) {
  const officeJs = env.officeJs ?? MICROSOFT_OFFICE_JS;
  const production = options.mode !== "development";
  return {
    context: here,
    mode: production ? "production" : "development",
    entry: { pane: "./webpack.root.ts?pane" },
    output: {
      path: path.resolve(here, env.into ?? "dist/pane"),
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      clean: true,
    },
    // No source maps in the release, and never "eval", which the page's policy forbids.
    devtool: production ? false : "source-map",
    target: ["web", "es2022"],
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
    },
    module: { rules: [...rules, { test: /\.tsx?$/, enforce: "pre", loader: "./webpack.roots.js" }] },
    plugins: [
      copyNotHere,
      new ModulesByPath(),
      new PackagesInBundle(path.resolve(here, env.into ?? "dist/pane", "../packages-in-pane.json")),
      new MiniCssExtractPlugin({
        filename: "[name].[contenthash:10].css",
        chunkFilename: "[name].[contenthash:10].css",
      }),
      new HtmlWebpackPlugin({
        template: "./src/pane.html",
        filename: "pane.html",
        scriptLoading: "defer",
        inject: "head",
        minify: false,
        templateParameters: { officeJs, notHere, policy: contentSecurityPolicy(officeJs) },
      }),
    ],
    // One file a stage of the audit, by the names given where it is loaded, and one for what several stages need: together
    // things pack closer than in many small files, and no stage carries a copy of another's.
    optimization: {
      moduleIds: false,
      mangleExports: "size",
      minimizer: [new Minified()],
      splitChunks: {
        minSize: 0,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          shared: { chunks: "async", minChunks: 2, name: "shared", enforce: true },
        },
      },
    },
    // The size that matters is checked after compression, by a test of the build.
    performance: { hints: false },
  };
}
