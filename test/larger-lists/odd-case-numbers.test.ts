import * as fc from "fast-check";
import { caseKey } from "../../src/core/frame/case-key";
import { frameFingerprint } from "../../src/core/frame/fingerprint";
import { stratumLabel } from "../../src/core/frame/group-of-value";
import { hashRankedSample } from "../../src/core/sampling/hash-ranked-sample";
import { seedFromText } from "../../src/core/sampling/seed";
import { duckDatabase, type DuckDatabase, type SqlValue } from "./duck-database";
import { largerListsPage } from "./larger-lists-page";
import { statementsOfDoc, typedInto } from "./statements-of-doc";

const statements = statementsOfDoc(largerListsPage, "DuckDB");
const statement = (number: string): string => statements.get(number) ?? "";

/** Code points that systems treat differently: white space of all kinds, marks that combine, beyond the first plane. */
const oddCharacters = [
  ..." \u00a0\u1680\u2000\u2001\u2005\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
  ..."\u200b\u0085\u180e\u2060",
  ..."\t\n\v\f\r\u0007\u007f\u001f",
  ..."e\u0301a\u030a\u212b\u00e9\u1112\u1161\u11ab\ud55c\u0344\u0958",
  ..."\u{1f600}\u{20000}\u{e000}\u{fffd}\uffee",
  ...",'\"/\\;%_-Aa0",
];

const text = fc.string({ unit: fc.constantFrom(...oddCharacters), maxLength: 6 });
const spaced = fc
  .tuple(text, fc.stringMatching(/^[A-Za-z0-9é/-]{1,6}$/), text)
  .map(([before, middle, after]) => before + middle + after);
const ids = fc.array(fc.oneof(text, spaced), { minLength: 1, maxLength: 40 });

let database: DuckDatabase;
beforeAll(async () => {
  database = await duckDatabase();
});
afterAll(() => database.close());

async function frozen(column: string, values: readonly SqlValue[]): Promise<readonly SqlValue[]> {
  await database.fill(
    "referrals",
    `referral_id ${column}, outcome VARCHAR, received DATE`,
    values.map((value) => [value, "NFA", "2017-10-01"]),
  );
  await database.ask("DROP TABLE IF EXISTS audit_frame");
  await database.ask(statement("1"));
  const rows = await database.ask("SELECT case_number FROM audit_frame ORDER BY rowid");
  return rows.map(({ case_number: key = null }) => key);
}

const usable = (values: readonly (string | number)[]): readonly string[] => [
  ...new Set(values.flatMap((value) => keyOf(value) ?? [])),
];

function keyOf(value: string | number): string | null {
  const key = caseKey(value);
  return key.ok ? key.key : null;
}

test("law: a text gives the same key, or is found by the checks where it gives none", async () => {
  await fc.assert(
    fc.asyncProperty(ids, async (list) => {
      const keys = await frozen("VARCHAR", list);
      const faults = await database.ask(statement("2b"));
      const found = faults.reduce((sum, { number_of_rows: rows }) => sum + Number(rows), 0);
      expect(found).toBe(list.filter((id) => keyOf(id) === null).length);
      list.forEach((id, row) => {
        const ours = keyOf(id);
        if (ours !== null) expect(keys[row]).toBe(ours);
      });
      const repeated = list.filter((id, row) => {
        const key = keyOf(id);
        return key !== null && list.some((other, at) => at < row && keyOf(other) === key);
      });
      const times = (await database.ask(statement("2c")))
        .filter(({ case_number: key }) => usable(list).includes(String(key)))
        .reduce((sum, { times: count }) => sum + Number(count) - 1, 0);
      expect(times).toBe(repeated.length);
    }),
    { numRuns: 60 },
  );
});

test("law: whole numbers give the same key as in a cell", async () => {
  const number = fc.oneof(
    fc.maxSafeInteger().filter((value) => Math.abs(value) < 1e15),
    fc.integer(),
    fc.nat(20),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 20 }), async (list) => {
      expect(await frozen("BIGINT", list)).toEqual(list.map(keyOf));
    }),
    { numRuns: 20 },
  );
});

test("law: odd lists give the same cases, ranks, tickets and fingerprint", async () => {
  const seeds = fc.stringMatching(/^[A-Za-zé0-9']{1,12}$/).filter((seed) => seedFromText(seed).ok);
  await fc.assert(
    fc.asyncProperty(ids, seeds, fc.integer({ min: 1, max: 6 }), async (list, typed, sample) => {
      const keys = usable(list);
      fc.pre(keys.length > 0);
      const seed = seedFromText(typed);
      if (!seed.ok) throw new Error("unusable seed");
      await frozen("VARCHAR", keys);
      const units = keys.flatMap((key) => {
        const made = caseKey(key);
        return made.ok ? [{ key: made.key, stratum: stratumLabel("NFA") }] : [];
      });
      const plan = [{ label: stratumLabel("NFA"), sampleSize: sample, spares: 2 }];
      const ours = hashRankedSample(units, seed.value, plan);
      const theirs = await database.ask(
        typedInto(statement("4b"), seed.value, [{ group: "NFA", sample, spares: 2 }]),
      );
      expect(theirs.map(({ case_number: key, rank, role, ticket }) => ({ key, rank, role, ticket }))).toEqual(
        ours.map(({ key, rank, role, ticket }) => ({ key, rank, role, ticket })),
      );
      expect(await database.ask(statement("3b"))).toEqual([{ fingerprint: frameFingerprint(units) }]);
    }),
    { numRuns: 60 },
  );
});
