import HtmlWebpackPlugin from "html-webpack-plugin";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rules } from "../../webpack.rules.js";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Builds the empty Fluent page that the pane's opening is measured against, into dist/empty-fluent. */
export default {
  context: here,
  mode: "production",
  entry: { empty: "./empty-fluent.tsx" },
  output: { path: path.resolve(here, "../../dist/empty-fluent"), filename: "[name].js", clean: true },
  target: ["web", "es2022"],
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: { rules },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "empty.html",
      templateContent: `<!doctype html><div id="pane"></div>`,
    }),
  ],
  performance: { hints: false },
};
