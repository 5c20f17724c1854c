import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Minified } from "../../webpack.minified.js";
import { rules } from "../../webpack.rules.js";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Builds the simulator's page into dist/page; the pane beside it is built on its own, as it is released. */
export default function configuration(env = {}, options = {}) {
  return {
    context: here,
    mode: options.mode === "development" ? "development" : "production",
    entry: {
      page: "./main.tsx",
      // Has a fixed name, since the server puts it into the pane's page.
      "pane-entrance": { import: "./pane-entrance.js", filename: "pane-entrance.js" },
    },
    output: {
      path: path.resolve(here, env.into ?? "../../dist/page"),
      filename: "[name].[contenthash:10].js",
      clean: true,
    },
    devtool: false,
    target: ["web", "es2022"],
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules },
    optimization: { minimizer: [new Minified()] },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:10].css" }),
      new HtmlWebpackPlugin({
        template: "./page.html",
        filename: "page.html",
        chunks: ["page"],
        scriptLoading: "defer",
        minify: false,
      }),
    ],
    performance: { hints: false },
  };
}
