const { execFileSync } = require("node:child_process");
const { join } = require("node:path");

/** Before the tests of a run: makes the workbooks that they begin with, in a program of its own. */
module.exports = () => {
  const program = ["--import", "tsx", join(__dirname, "make-workbooks.ts")];
  execFileSync(process.execPath, program, { stdio: "inherit" });
};
