// One transform for everything: swc, to CommonJS, because the Office client and half of the libraries are CommonJS.
const transform = {
  "@fluentui.react-components.lib-commonjs.index\\.cjs$": "<rootDir>/test/fluent/one-by-one.cjs",
  "^.+\\.(t|j)sx?$|^.+\\.mjs$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};

// A test runs in a context of its own, where each look at a global name is a slow question to it: a fifth of all that the
// tests computed. These names, which no test replaces, are handed to each module. (Symbol is not among them: a library of
// the pane has a constant of that name.)
const fixedGlobals =
  "Math Array Object String Number Boolean JSON Map Set WeakMap RegExp Error Uint8Array Uint32Array DataView";

export default {
  reporters: ["default", ["<rootDir>/test/counting/count-reporter.cjs", { run: "unit" }]],
  testEnvironment: "node",
  // By default a core is left idle, which of two cores is half of them.
  maxWorkers: "100%",
  // Nothing here is timed; a busy machine must not make a test fail.
  testTimeout: 60_000,
  transform,
  sandboxInjectedGlobals: fixedGlobals.split(" "),
  // Packages that ship only ES modules are transformed too.
  transformIgnorePatterns: [
    "/node_modules/(?!(@noble|@fluentui/react-icons|@fluentui/react-components|dom-accessibility-api)/)",
  ],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/empty-style.cjs",
    "^@fluentui/react-icons$": "<rootDir>/test/fluent/icons.cjs",
    "^@griffel/core$": "<rootDir>/test/fluent/rules-that-count.cjs",
  },
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/", "\\.long\\.test\\.tsx?$", "/test/browser/"],
};
