import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { drawElsewhere, type DrawElsewhere } from "./draw-elsewhere";

// A draw is done again years later on somebody else's computer. Time zone and language are settled when a program
// starts, so each place is a program of its own.

const PLACES = [
  { timeZone: "Pacific/Kiritimati", language: "tr_TR.UTF-8", minutesFromUtc: -840 },
  { timeZone: "America/St_Johns", language: "sv_SE.UTF-8", minutesFromUtc: 150 },
  { timeZone: "Asia/Kathmandu", language: "ar_EG.UTF-8", minutesFromUtc: -345 },
  { timeZone: "Pacific/Pago_Pago", language: "cs_CZ.UTF-8", minutesFromUtc: 660 },
  { timeZone: "UTC", language: "C", minutesFromUtc: 0 },
];

const script = pathToFileURL(join(__dirname, "draw-elsewhere.ts")).href;
const program = `import(${JSON.stringify(script)})
  .then(({ drawElsewhere }) => process.stdout.write(JSON.stringify(drawElsewhere())));`;

async function drawnIn({ timeZone, language }: (typeof PLACES)[number]): Promise<DrawElsewhere> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "-e", program], {
    cwd: join(__dirname, "..", "..", ".."),
    env: { ...process.env, TZ: timeZone, LANG: language, LC_ALL: language, NODE_OPTIONS: "" },
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(stdout) as DrawElsewhere;
}

test("the same draw in every time zone and language, to the last cell", async () => {
  const here = JSON.parse(JSON.stringify(drawElsewhere().draws)) as DrawElsewhere["draws"];
  expect(here.map((draw) => draw.sample.length)).toEqual([60, 60]);
  const elsewhere = await Promise.all(PLACES.map(drawnIn));
  for (const { draws } of elsewhere) expect(draws).toEqual(here);

  // The places really differ; else this would show nothing.
  expect(elsewhere.map((place) => place.minutesFromUtc)).toEqual(PLACES.map((place) => place.minutesFromUtc));
  // Windows takes the language from its settings and not from the environment.
  if (process.platform !== "win32") {
    expect(new Set(elsewhere.map((place) => place.locale)).size).toBe(PLACES.length);
    expect(new Set(elsewhere.map((place) => place.lettersHere)).size).toBeGreaterThan(2);
  }
}, 300_000);
