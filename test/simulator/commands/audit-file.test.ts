import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import type { AuditDefinition } from "../../../src/core/audit-definition";
import { readAuditFile } from "../../../simulator/commands/audit/audit-file";
import { definitions } from "../../sheets/draw-records";

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Place = readonly (string | number)[];

const top = resolve(__dirname, "../../..");
const examplePath = join(top, "simulator/examples/mash-2017/audit.json");
const schema = JSON.parse(readFileSync(join(top, "docs/audit-file.schema.json"), "utf8")) as object;
const fitsSchema = new Ajv({ allowUnionTypes: true }).compile(schema);

const example = JSON.parse(readFileSync(examplePath, "utf8")) as Record<string, Json>;
/** The other half of every choice that the example makes. */
const other = changed(
  {
    ...example,
    marks: null,
    list: { sheet: "Cases", table: "CaseList", headerRow: null },
    sample: {
      size: 0,
      allocation: { method: "stated", sizes: { "Early Help": 20, NFA: 0 }, leftOut: ["NFA"] },
      minimumPerStratum: 0,
      spares: 0,
    },
    seed: { origin: "made" },
    settings: { confidenceLevel: 0.9, partlyCountsAs: 0.5 },
  },
  ["frame", "period"],
  null,
);

/** Rules, ranges, crossed groups and several rows a case, and what goes with them in a sample. */
const rules = changed(
  changed(
    {
      ...example,
      sample: {
        selection: "stratified",
        size: 60,
        allocation: { method: "neyman", expected: { NFA: 0.8 }, costs: { NFA: 2.5 } },
        minimumPerStratum: 2,
        maximumPerStratum: 40,
        spares: 5,
      },
    },
    ["frame", "eligibility"],
    [
      { effect: "leaveOut", join: "or", conditions: [{ column: "Type", test: "is", value: "Contact" }] },
      {
        effect: "keepOnly",
        join: "and",
        conditions: [
          { column: "Age", test: "numberBetween", from: 0, to: null },
          { column: "Closed", test: "dateBetween", from: null, to: "2017-12-31", readTextDates: true },
          { column: "Ward", test: "isNoneOf", values: ["A", "B"] },
          { column: "Notes", test: "isNotBlank" },
        ],
      },
    ],
  ),
  ["frame", "strata"],
  {
    column: "Received",
    bands: "date",
    groups: [
      { label: "Early", values: [], from: null, to: "2017-09-30" },
      { label: "Late", values: [], from: "2017-10-01" },
    ],
    crossedWith: {
      column: "Age",
      bands: "number",
      groups: [{ label: "Under 5", values: [], from: 0, to: 4 }],
    },
    leaveOutUngrouped: true,
  },
);
const severalRows = changed(
  changed(
    {
      ...example,
      sample: {
        selection: "systematic",
        size: 60,
        allocation: { method: "power", power: 0.5 },
        minimumPerStratum: 2,
        maximumPerStratum: null,
        spares: 0,
      },
    },
    ["frame", "severalRowsACase"],
    { rowsInTwoGroups: "firstGroup" },
  ),
  ["frame", "eligibility"],
  [],
);
/** Everything that settings may state. */
const stated = changed(example, ["settings"], {
  confidenceLevel: 0.99,
  partlyCountsAs: 1,
  intervals: "conservative",
  mostFailing: 0.1,
  shown: {
    fewestForPercentage: 5,
    fewestForPrecision: 25,
    fewestDegreesOfFreedom: 4,
    widestInterval: 0.25,
    narrowestOfConcern: 0.04,
    widestOfEstimate: 1.5,
    mostBlank: 0.05,
    mostBlankInGroup: 0.5,
  },
});
const examples: readonly Json[] = [example, other, rules, severalRows, stated];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "audit-file-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The file as it is read, whatever it holds. */
function read(json: Json): ReturnType<typeof readAuditFile> {
  const path = join(folder, "audit.json");
  writeFileSync(path, JSON.stringify(json));
  return readAuditFile(path);
}

/** A copy with one member put in place of what stood there, or taken away. */
function changed(json: Json, [name, ...rest]: Place, value?: Json): Json {
  if (name === undefined) return value ?? null;
  const copy = structuredClone(json) as Record<string, Json>;
  if (rest.length > 0) copy[name] = changed(copy[name] ?? null, rest, value);
  else if (value === undefined) Reflect.deleteProperty(copy, name);
  else copy[name] = value;
  return copy;
}

/** Every member of an object, and every object, by its way from the top. */
function placesIn(json: Json, way: Place = []): readonly Place[] {
  if (json === null || typeof json !== "object") return [way];
  const inner = Array.isArray(json)
    ? json.map((item: Json, index) => placesIn(item, [...way, index]))
    : Object.entries(json).map(([name, item]) => placesIn(item, [...way, name]));
  return [way, ...inner.flat()];
}

describe("the form of an audit file", () => {
  it("is fitted by the example, which is read with full paths", () => {
    expect(fitsSchema(example)).toBe(true);
    const file = readAuditFile(examplePath);
    expect(file).toMatchObject({
      ok: true,
      value: { by: "J. Okafor", workbook: join(examplePath, "../MASH referrals 2017.xlsx") },
    });
    expect(file.ok && file.value.marks).toBe(join(examplePath, "../marks.csv"));
  });

  it("is fitted by the choices that the example does not make", () => {
    expect(fitsSchema(other)).toBe(true);
    expect(read(other)).toMatchObject({ ok: true, value: { marks: null } });
    expect(fitsSchema(stated)).toBe(true);
    const { settings } = stated as unknown as AuditDefinition;
    expect(read(stated)).toMatchObject({ ok: true, value: { definition: { settings } } });
    for (const json of [rules, severalRows]) {
      expect(fitsSchema(json)).toBe(true);
      const { frame, sample } = json as unknown as AuditDefinition;
      expect(read(json)).toMatchObject({ ok: true, value: { definition: { frame, sample } } });
    }
  });

  const CONDITION = ["frame", "eligibility", 0, "conditions", 0];
  const RANGE = ["frame", "eligibility", 1, "conditions", 0];
  const cases: readonly (readonly [string, Json, boolean])[] = [
    ["no scorer named", changed(example, ["by"]), true],
    ["no marks", changed(example, ["marks"]), true],
    ["no schema", changed(example, ["$schema"]), true],
    ["no survey", changed(example, ["survey"]), true],
    ["a survey without its sheet", changed(example, ["survey", "sheet"]), false],
    ["a survey by nothing", changed(example, ["survey", "by"], null), true],
    ["a survey of so many invited", changed(example, ["survey", "invited"], 1480), true],
    ["a survey of nobody invited", changed(example, ["survey", "invited"], 0), false],
    ["respondents drawn at random", changed(example, ["survey", "respondents"], "random"), true],
    ["respondents of another kind", changed(example, ["survey", "respondents"], "some"), false],
    ["a misspelt member of the survey", changed(example, ["survey", "sector"], "Q1"), false],
    ["no workbook", changed(example, ["workbook"]), false],
    ["an empty path", changed(example, ["workbook"], ""), false],
    ["a misspelt member at the top", changed(example, ["critriaSet"], "mash-threshold"), false],
    ["a misspelt member inside", changed(example, ["frame", "perod"], null), false],
    ["no case number", changed(example, ["frame", "caseIdColumns"], []), false],
    ["two columns of the case number", changed(example, ["frame", "caseIdColumns"], ["Site", "No"]), true],
    ["a day the British way", changed(example, ["frame", "period", "from"], "01/09/2017"), false],
    ["a day that does not exist", changed(example, ["frame", "period", "from"], "2017-02-31"), true],
    ["half a case", changed(example, ["sample", "size"], 60.5), false],
    ["a number as text", changed(example, ["sample", "size"], "60"), false],
    ["fewer than no spares", changed(example, ["sample", "spares"], -1), false],
    ["a header in row 0", changed(example, ["list", "headerRow"], 0), false],
    ["another way of sharing out", changed(example, ["sample", "allocation", "method"], "neyman"), false],
    ["sizes beside equal shares", changed(example, ["sample", "allocation", "sizes"], {}), false],
    ["stated without sizes", changed(other, ["sample", "allocation", "sizes"]), false],
    ["an expected share above 1", changed(rules, ["sample", "allocation", "expected"], { NFA: 1.01 }), false],
    ["nothing expected of any group", changed(rules, ["sample", "allocation", "expected"], {}), true],
    ["work of nothing", changed(rules, ["sample", "allocation", "costs"], { NFA: 0 }), false],
    ["no work stated", changed(rules, ["sample", "allocation", "costs"]), true],
    ["no power", changed(severalRows, ["sample", "allocation", "power"]), false],
    ["another way of picking", changed(rules, ["sample", "selection"], "cluster"), false],
    ["no way of picking", changed(rules, ["sample", "selection"]), true],
    ["half a case at most", changed(rules, ["sample", "maximumPerStratum"], 2.5), false],
    ["a rule without a condition", changed(rules, ["frame", "eligibility", 0, "conditions"], []), false],
    ["a rule without an effect", changed(rules, ["frame", "eligibility", 0, "effect"]), false],
    ["a condition with two values", changed(rules, [...CONDITION, "values"], ["A"]), false],
    ["an empty value", changed(rules, [...CONDITION, "value"], ""), false],
    ["another test", changed(rules, [...CONDITION, "test"], "startsWith"), false],
    ["a range without a last number", changed(rules, [...RANGE, "to"]), false],
    ["a range with a day for a number", changed(rules, [...RANGE, "to"], "2017-12-31"), false],
    ["a range without any end", changed(rules, [...RANGE, "from"], null), true],
    ["other ranges", changed(rules, ["frame", "strata", "bands"], "text"), false],
    ["numbers among days", changed(rules, ["frame", "strata", "groups", 0, "from"], 5), true],
    ["an end that is a word", changed(rules, ["frame", "strata", "groups", 0, "from"], "5"), false],
    ["nothing crossed", changed(rules, ["frame", "strata", "crossedWith"], null), true],
    ["crossed twice", changed(rules, ["frame", "strata", "crossedWith", "crossedWith"], null), false],
    ["one row a case", changed(severalRows, ["frame", "severalRowsACase"], null), true],
    ["no placement", changed(severalRows, ["frame", "severalRowsACase"], {}), false],
    ["a seed that is both typed and made", changed(other, ["seed", "seed"], "123"), false],
    ["a typed seed that is missing", changed(example, ["seed", "seed"]), false],
    ["confidence of a half", changed(example, ["settings", "confidenceLevel"], 0.5), false],
    ["confidence of a half and a bit", changed(example, ["settings", "confidenceLevel"], 0.51), true],
    ["full confidence", changed(example, ["settings", "confidenceLevel"], 1), false],
    ["Partly a quarter", changed(example, ["settings", "partlyCountsAs"], 0.25), false],
    ["intervals of another kind", changed(stated, ["settings", "intervals"], "usual"), false],
    ["intervals that nobody asked for", changed(stated, ["settings", "intervals"]), true],
    ["a claim that none fails", changed(stated, ["settings", "mostFailing"], 0), false],
    ["a claim that says nothing", changed(stated, ["settings", "mostFailing"], 1), false],
    ["no rule of its own", changed(stated, ["settings", "shown"], {}), true],
    ["a misspelt rule", changed(stated, ["settings", "shown", "fewestForPercent"], 5), false],
    ["percentages of nothing", changed(stated, ["settings", "shown", "fewestForPercentage"], 0), false],
    [
      "half a case for a percentage",
      changed(stated, ["settings", "shown", "fewestForPercentage"], 9.5),
      false,
    ],
    ["an interval of no width", changed(stated, ["settings", "shown", "widestInterval"], 0), false],
    ["no blank at all", changed(stated, ["settings", "shown", "mostBlank"], 0), true],
    ["more blanks than cases", changed(stated, ["settings", "shown", "mostBlank"], 1.1), false],
    ["a list of audits", [example], false],
    ["nothing", null, false],
  ];
  it.each(cases)("%s", (_, json, accepted) => {
    expect({ schema: fitsSchema(json), read: read(json).ok }).toEqual({ schema: accepted, read: accepted });
  });

  it("is the same for the schema and for the reader, whatever one member is changed to", () => {
    const values: readonly (Json | undefined)[] = [
      ...[undefined, null, true, "", " ", "x", "2017-09-01", "2017-09-01\n", "made", "stated"],
      ...[-1, 0, 0.5, 0.95, 1, 1.5, 2, 1e300, [], [""], ["x"], [1], {}, { x: 1 }, { method: "equal" }],
    ];
    const change = fc
      .constantFrom(...examples)
      .chain((json) =>
        fc.tuple(
          fc.constant(json),
          fc.constantFrom(...placesIn(json).filter((place) => place.length > 0)),
          fc.constantFrom(...values),
          fc.constantFrom(...["", "x"]),
        ),
      );
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(change, ([json, place, value, addedName]) => {
        const isInList = typeof place.at(-1) === "number";
        const target = addedName === "" ? place : [...place.slice(0, -1), addedName];
        // Members are added to objects only, and items of a list are changed, not taken away.
        fc.pre(!isInList || (addedName === "" && value !== undefined));
        const mutated = changed(json, target, value);
        const verdict = fitsSchema(mutated);
        if (verdict) accepted += 1;
        else refused += 1;
        expect(read(mutated).ok).toBe(verdict);
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(accepted, refused)).toBeGreaterThan(50);
  });

  it("is the same for the schema and for the reader over any definition, whole or with a member changed", () => {
    const values: readonly (Json | undefined)[] = [
      undefined,
      null,
      "",
      "x",
      -1,
      0.5,
      2,
      true,
      [],
      {},
      "isBlank",
    ];
    const change = definitions
      .map((definition) => ({ workbook: "list.xlsx", ...definition }) as unknown as Json)
      .chain((json) => {
        const inner = placesIn(json).filter(([first, second]) =>
          ["frame", "sample", "settings"].some((part) => part === first && second !== undefined),
        );
        return fc.tuple(fc.constant(json), fc.constantFrom(...inner), fc.constantFrom(...values));
      });
    let refused = 0;
    fc.assert(
      fc.property(change, ([json, place, value]) => {
        expect(fitsSchema(json)).toBe(true);
        const whole = read(json);
        expect(whole.ok && { workbook: "list.xlsx", ...whole.value.definition }).toEqual(json);
        fc.pre(typeof place.at(-1) !== "number" || value !== undefined);
        const mutated = changed(json, place, value);
        const verdict = fitsSchema(mutated);
        if (!verdict) refused += 1;
        expect(read(mutated).ok).toBe(verdict);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it("refuses a number too large to be one", () => {
    const path = join(folder, "large.json");
    const text = JSON.stringify(changed(rules, ["sample", "allocation", "costs"], { NFA: 7654321 }));
    writeFileSync(path, text.replace("7654321", "1e999"));
    expect(readAuditFile(path).ok).toBe(false);
    expect(fitsSchema(JSON.parse(text.replace("7654321", "1e999")))).toBe(false);
  });

  it("describes every member in words", () => {
    const undescribed: string[] = [];
    const walk = (node: unknown, way: string): void => {
      if (node === null || typeof node !== "object") return;
      for (const [name, member] of Object.entries(node)) {
        if (name !== "properties") walk(member, `${way}/${name}`);
        else
          for (const [property, form] of Object.entries(member as Record<string, object>)) {
            if (!("description" in form)) undescribed.push(`${way}/${property}`);
            walk(form, `${way}/${property}`);
          }
      }
    };
    walk(schema, "");
    expect(undescribed).toEqual([]);
  });

  it("tells where an unreadable file is wrong", () => {
    const refused = read(changed(example, ["settings", "confidenceLevel"], 1));
    expect(refused).toMatchObject({
      ok: false,
      problems: [
        {
          kind: "definitionUnreadable",
          where: expect.stringContaining("settings.confidenceLevel") as string,
          why: "must be below 1",
        },
      ],
    });
    writeFileSync(join(folder, "broken.json"), "{ not json");
    expect(readAuditFile(join(folder, "broken.json")).ok).toBe(false);
    expect(readAuditFile(join(folder, "absent.json")).ok).toBe(false);
  });
});
