import unit from "./jest.config.mjs";

/** Long checks: LibreOffice, other people's workbooks, coverage of intervals, many seeds. */
export default {
  ...unit,
  reporters: ["default", ["<rootDir>/test/counting/count-reporter.cjs", { run: "long" }]],
  testMatch: ["<rootDir>/test/**/*.long.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/", "/test/browser/"],
  testSequencer: "<rootDir>/test/longest-first.cjs",
  testTimeout: 300_000,
  // Each file gets a process of its own: in one that has hashed and drawn in many files before, the same draws take eight times as long.
  workerIdleMemoryLimit: "1MB",
};
