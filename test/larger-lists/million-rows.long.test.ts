import { stratumLabel } from "../../src/core/frame/group-of-value";
import { frameFingerprint } from "../../src/core/frame/fingerprint";
import type { UnitId } from "../../src/core/frame/unit";
import { hashRankedSample } from "../../src/core/sampling/hash-ranked-sample";
import { seedFromText } from "../../src/core/sampling/seed";
import { duckDatabase } from "./duck-database";
import { largerListsPage } from "./larger-lists-page";
import { statementsOfDoc, typedInto } from "./statements-of-doc";

test("a million rows: DuckDB draws the same cases as the pane's functions, with the same fingerprint", async () => {
  const rows = 1_000_000;
  const groups = ["Assessment or Strategy Discussion", "Early Help", "NFA"];
  const outcomes = ["Strategy Discussion", "Early Help", "NFA"];
  const statements = statementsOfDoc(largerListsPage, "DuckDB");
  const database = await duckDatabase();
  await database.ask(
    `CREATE TABLE referrals AS SELECT 'R-' || i AS referral_id, ` +
      `['${outcomes.join("', '")}'][1 + i % 3] AS outcome, DATE '2017-10-01' AS received FROM range(${rows}) AS r(i)`,
  );
  await database.ask(statements.get("1") ?? "");
  const sizes = groups.map((group, index) => ({ group, sample: 20 + index, spares: 5 }));
  const theirs = await database.ask(typedInto(statements.get("4b") ?? "", "20171101", sizes));
  const fingerprint = await database.ask(statements.get("3b") ?? "");
  database.close();

  const seed = seedFromText("20171101");
  if (!seed.ok) throw new Error("unusable seed");
  const units = Array.from({ length: rows }, (_, index) => ({
    key: `R-${index}` as UnitId,
    stratum: stratumLabel(groups[index % 3] ?? ""),
  }));
  const plan = sizes.map(({ group, sample, spares }) => ({
    label: stratumLabel(group),
    sampleSize: sample,
    spares,
  }));
  const ours = hashRankedSample(units, seed.value, plan);
  expect(ours).toHaveLength(78);
  expect(theirs).toEqual(
    ours.map(({ key, stratum, rank, role, ticket }) => ({
      case_number: key,
      group_name: stratum,
      rank,
      role,
      ticket,
      population_size: stratum === groups[0] ? 333_334 : 333_333,
    })),
  );
  expect(fingerprint).toEqual([{ fingerprint: frameFingerprint(units) }]);
});
