import { execFileSync, spawnSync } from "node:child_process";
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
