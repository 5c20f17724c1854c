import config from "./jest.config.mjs";

/** The tests that drive a browser over the built page: `npm run test:browser`. Two at a time, and with patience. */
export default {
  ...config,
  reporters: ["default", ["<rootDir>/test/counting/count-reporter.cjs", { run: "browser" }]],
  globalSetup: "<rootDir>/test/browser/prepare-run.cjs",
  testMatch: ["<rootDir>/test/browser/**/*.browser.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
  testTimeout: 300_000,
  // Each has a browser of several processes to itself: more than two would wait for each other on most machines.
  maxWorkers: 2,
};
