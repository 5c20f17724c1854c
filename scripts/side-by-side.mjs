import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

// Runs several of the scripts of package.json at a time, as many as there are processors: node scripts/side-by-side.mjs types lint
// What each has to say comes when it ends, in one piece. Ends with 1 if any of them failed; after that none is begun any more.
const waiting = process.argv.slice(2);
let failed = false;

/** Runs one script to its end, by the npm that runs this one. */
function run(name) {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(process.execPath, [process.env.npm_execpath, "run", "--silent", name]);
    const said = [];
    child.stdout.on("data", (piece) => said.push(piece));
    child.stderr.on("data", (piece) => said.push(piece));
    child.on("error", (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on("close", (status) => {
      const seconds = ((performance.now() - began) / 1_000).toFixed(0);
      console.log(`\n> ${name}: ${status === 0 ? "done" : "FAILED"} after ${seconds} s`);
      process.stdout.write(Buffer.concat(said));
      if (status !== 0) failed = true;
      resolve();
    });
  });
}

async function one() {
  for (let name = waiting.shift(); name !== undefined && !failed; name = waiting.shift()) await run(name);
}

if (process.env.npm_execpath === undefined) throw new Error("Run by npm: it says where it is itself.");
await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, one));
process.exitCode = failed ? 1 : 0;
