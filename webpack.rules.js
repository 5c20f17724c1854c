import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { fileURLToPath } from "node:url";

/** How scripts and styles are read, for the pane and for the simulator's page alike: swc for both kinds of TypeScript. */
export const rules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    resolve: { fullySpecified: false },
    use: {
      loader: "swc-loader",
      options: {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "es6" },
      },
    },
  },
  {
    test: /@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/,
    use: fileURLToPath(new URL("webpack.token-names.js", import.meta.url)),
  },
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
];
