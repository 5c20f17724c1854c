const { mkdirSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

/** Writes how many tests passed, failed and were skipped, so that several runs can be added up to one line. */
class CountReporter {
  constructor(globalConfig, options) {
    this.file = join(globalConfig.rootDir, "out", "test-counts", `${options.run}.json`);
  }

  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      // A file that can't even be loaded has no tests of its own, and counts as one failure.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    mkdirSync(join(this.file, ".."), { recursive: true });
    writeFileSync(this.file, JSON.stringify(counts));
  }
}

module.exports = CountReporter;
