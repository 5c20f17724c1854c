/** `npm start`: the simulator's page on this machine, until Ctrl+C or two hours without a request. */
import { existsSync } from "node:fs";
import { serve } from "./serve/serve-site";

const missing = ["dist/page/page.html", "dist/pane/pane.html"].filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`Not built yet: ${missing.join(" and ")}. Run npm start, which builds first.`);
  process.exit(1);
}

const hours = 2;
const site = await serve({
  port: Number(process.env["PORT"] ?? 3080),
  idle: {
    after: hours * 3_600_000,
    stopped: () => console.log(`Stopped: nobody asked for anything for ${hours} hours.`),
  },
});
console.log(`Case Audit beside an emulated Excel, with the made-up example open:\n\n  ${site.address}\n`);
console.log(
  `This is a simulator: what works here is not thereby shown to work in Excel.\nIt listens to this machine only, and stops on Ctrl+C, or by itself after ${hours} hours without use.`,
);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void site.close().then(() => process.exit(0)));
}
