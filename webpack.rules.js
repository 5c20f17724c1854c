import MiniCssExtractPlugin from "mini-css-extract-plugin";

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
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
];
