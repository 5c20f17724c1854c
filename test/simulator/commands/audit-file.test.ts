import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { readAuditFile } from "../../../simulator/commands/audit/audit-file";

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
  });

  const cases: readonly (readonly [string, Json, boolean])[] = [
    ["no scorer named", changed(example, ["by"]), true],
    ["no marks", changed(example, ["marks"]), true],
    ["no schema", changed(example, ["$schema"]), true],
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
    ["a seed that is both typed and made", changed(other, ["seed", "seed"], "123"), false],
    ["a typed seed that is missing", changed(example, ["seed", "seed"]), false],
    ["confidence of a half", changed(example, ["settings", "confidenceLevel"], 0.5), false],
    ["confidence of a half and a bit", changed(example, ["settings", "confidenceLevel"], 0.51), true],
    ["full confidence", changed(example, ["settings", "confidenceLevel"], 1), false],
    ["Partly a quarter", changed(example, ["settings", "partlyCountsAs"], 0.25), false],
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
      .constantFrom<Json>(example, other)
      .chain((json) =>
        fc.tuple(
          fc.constant(json),
          fc.constantFrom(...placesIn(json).filter((place) => place.length > 0)),
          fc.constantFrom(...values),
          fc.constantFrom(...["", "x"]),
        ),
      )
      // A list in place of the sizes by group is read by its positions, and refused only by the draw.
      .filter(([, place, value]) => !(place.at(-1) === "sizes" && Array.isArray(value)));
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
