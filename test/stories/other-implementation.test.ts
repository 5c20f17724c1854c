import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AuditDefinition } from "../../src/core/audit-definition";
import { wholeAudit } from "../../simulator/commands/audit/whole-audit";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { exampleDefinition, exampleWorkbook, stillSurroundings } from "./open-example";

/** The draw as somebody else would do it, from the frame sheet and the seed alone; nothing of ours is used. */
const PYTHON = `
import hashlib, json, sys
given = json.load(sys.stdin)
groups = {}
for key, group in given["frame"]:
    ticket = hashlib.sha256((given["seed"] + "," + key).encode("utf-8")).hexdigest()
    groups.setdefault(group, []).append((ticket, key))
drawn = [[group, rank + 1, key, ticket]
         for group, size in given["sizes"]
         for rank, (ticket, key) in enumerate(sorted(groups[group])[:size])]
lines = sorted((key + "\\t" + group + "\\n").encode("utf-8") for key, group in given["frame"])
print(json.dumps({"drawn": drawn, "fingerprint": hashlib.sha256(b"".join(lines)).hexdigest()}))
`;

const hasPython = spawnSync("python3", ["--version"]).status === 0;

// Skipped, and counted as skipped, where there is no python3.
(hasPython ? test : test.skip)(
  "python3's hashlib draws the same cases from the frame sheet and the record",
  async () => {
    const outcome = await wholeAudit({
      workbook: exampleWorkbook(),
      definition: exampleDefinition(),
      marks: null,
      by: "",
      surroundings: stillSurroundings,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const draw = outcome.value.drawn.record.draw;
    const frame = valuesOf(sheetNamed(outcome.value.workbook, "Audit frame"))
      .slice(4)
      .map(([key, group]) => [key, group]);
    expect(frame).toHaveLength(2471);

    const sizes = draw?.strata.map(({ label, drawn, spares }) => [label, drawn + spares]);
    const answer = execFileSync("python3", ["-c", PYTHON], {
      input: JSON.stringify({ frame, seed: draw?.seed, sizes }),
      encoding: "utf8",
    });
    expect(JSON.parse(answer)).toEqual({
      drawn: draw?.tickets.map(({ stratum, rank, key, ticket }) => [stratum, rank, key, ticket]),
      fingerprint: draw?.fingerprint,
    });
  },
);

/** A cell of a comma-separated file, as Excel writes one. */
const csvCell = (value: unknown): string =>
  /[",\n]/.test(String(value)) ? `"${String(value).replace(/"/g, '""')}"` : String(value);

describe("the program that stands on Audit record, run as it stands there on Audit frame saved as CSV", () => {
  async function printed(definition: AuditDefinition) {
    const outcome = await wholeAudit({
      workbook: exampleWorkbook(),
      definition,
      marks: null,
      by: "",
      surroundings: stillSurroundings,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { draw } = outcome.value.drawn.record;
    if (draw === null) throw new Error("no draw");
    const record = valuesOf(sheetNamed(outcome.value.workbook, "Audit record")).map(([first]) =>
      String(first ?? ""),
    );
    const begin = record.indexOf("import csv, hashlib");
    const end = record.findIndex((line) => line.startsWith('print("Fingerprint"'));
    const folder = mkdtempSync(join(tmpdir(), "case-audit-"));
    const frame = valuesOf(sheetNamed(outcome.value.workbook, "Audit frame"));
    const width = Math.max(...frame.map((row) => row.length));
    const csv = frame.map((row) =>
      Array.from({ length: width }, (_, index) => csvCell(row[index] ?? "")).join(","),
    );
    writeFileSync(join(folder, "Audit frame.csv"), `\ufeff${csv.join("\r\n")}\r\n`);
    writeFileSync(join(folder, "check.py"), record.slice(begin, end + 1).join("\n"));
    try {
      const answer = execFileSync("python3", ["check.py"], {
        cwd: folder,
        input: `${draw.seed ?? ""}\n`,
        encoding: "utf8",
      });
      return { draw, lines: answer.replace("Seed: ", "").trim().split(/\r?\n/) };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  (hasPython ? test : test.skip)(
    "gives the cases of a stratified sample, ranks and tickets, and the fingerprint",
    async () => {
      const { draw, lines } = await printed(exampleDefinition());
      expect(lines).toEqual([
        ...draw.tickets
          .filter(({ role }) => role === "Sample")
          .map(({ stratum, rank, key, ticket }) => `${stratum} ${rank} ${key} ${ticket}`),
        `Fingerprint ${draw.fingerprint}`,
      ]);
    },
  );

  (hasPython ? test : test.skip)("gives the cases of a sample at equal steps", async () => {
    const definition = exampleDefinition();
    const { draw, lines } = await printed({
      ...definition,
      sample: { ...definition.sample, selection: "systematic" },
    });
    expect(draw.tickets).toHaveLength(60);
    expect(lines).toEqual([
      ...draw.tickets.map(({ stratum, rank, key }) => `${stratum} ${rank} ${key}`),
      `Fingerprint ${draw.fingerprint}`,
    ]);
  });
});
