import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WithinLimits } from "../../../simulator/commands/check-reference/answer";
import { checkFile } from "../../../simulator/commands/check-reference/check-file";
import { checkFolder } from "../../../simulator/commands/check-reference/check-folder";
import { comparison } from "../../../simulator/commands/check-reference/comparison";
import { csvTable } from "../../../simulator/commands/check-reference/csv-table";
import { outsideRule } from "../../../simulator/commands/check-reference/outside-product";
import { isSound, reportLines } from "../../../simulator/commands/check-reference/report";
import { isWithin, toleranceOf } from "../../../simulator/commands/check-reference/tolerance";

const REFERENCE = join(__dirname, "../../reference");
const USUAL = toleranceOf("");

describe("comparing a case with the answers", () => {
  const results = (expected: Parameters<typeof comparison>[0], answer: Parameters<typeof comparison>[1]) =>
    comparison(expected, answer, USUAL).map(({ path, result }) => `${path.join(".")} ${result}`);

  it("judges every value by itself, and knows an answer that is not there", () => {
    const expected = { a: 1, b: { lower: 0.5, upper: null }, c: [1, 2], d: "x", e: true };
    expect(results(expected, { a: 1, b: { lower: 0.6, upper: null }, c: [1, 3], d: "x" })).toEqual([
      "a agrees",
      "b.lower disagrees",
      "b.upper agrees",
      "c agrees",
      "c disagrees",
      "d agrees",
      "e missing",
    ]);
  });

  it("takes null for a whole part as null for each of its values", () => {
    expect(results({ lower: null, upper: null }, null)).toEqual(["lower agrees", "upper agrees"]);
    expect(results({ lower: 0.1, upper: null }, null)).toEqual(["lower disagrees", "upper agrees"]);
    expect(results({ b: null }, { b: { lower: 0, upper: 1 } })).toEqual(["b disagrees"]);
  });

  it("compares lists by their length too", () => {
    expect(results([], [])).toEqual([" agrees"]);
    expect(results([], [1])).toEqual([" disagrees"]);
    expect(results([1, 2], [1])).toEqual([" disagrees"]);
    expect(results([1, 2], [])).toEqual([" disagrees"]);
    expect(results([3], 3)).toEqual([" agrees"]);
  });

  it("reads endless numbers as text, and never takes a number for a text or a null", () => {
    expect(results({ n: "Infinity" }, { n: Infinity })).toEqual(["n agrees"]);
    expect(results({ n: "Infinity" }, { n: 5 })).toEqual(["n disagrees"]);
    expect(results({ n: null }, { n: 0 })).toEqual(["n disagrees"]);
    expect(results({ n: "5" }, { n: 5 })).toEqual(["n disagrees"]);
    expect(results({ n: 1 }, { n: NaN })).toEqual(["n disagrees"]);
  });

  it("cuts the reference off where the product does, and only there", () => {
    expect(results({ u: 1.3 }, { u: new WithinLimits(1, 0, 1) })).toEqual(["u agrees"]);
    expect(results({ u: 0.9 }, { u: new WithinLimits(1, 0, 1) })).toEqual(["u disagrees"]);
    expect(results({ u: null }, { u: new WithinLimits(null, 0, 1) })).toEqual(["u agrees"]);
    expect(results({ u: 1.3 }, { u: new WithinLimits(null, 0, 1) })).toEqual(["u disagrees"]);
    expect(results({ u: 1.3 }, { u: 1 })).toEqual(["u disagrees"]);
  });
});

describe("how close is close enough", () => {
  it("comes from the file", () => {
    expect(toleranceOf("relative 1e-9 or absolute 1e-12, whichever is larger")).toEqual(USUAL);
    expect(toleranceOf("relative 2.5e-6 or absolute 1e-8")).toEqual({ relative: 2.5e-6, absolute: 1e-8 });
    expect(toleranceOf("exact")).toEqual({ relative: 0, absolute: 0 });
  });

  it("is relative, with a floor near 0", () => {
    expect(isWithin(USUAL, 1000, 1000 + 9e-7)).toBe(true);
    expect(isWithin(USUAL, 1000, 1000 + 1.1e-6)).toBe(false);
    expect(isWithin(USUAL, 0, 9e-13)).toBe(true);
    expect(isWithin(USUAL, 0, 1.1e-12)).toBe(false);
    expect(isWithin(toleranceOf("exact"), 0.1, 0.1)).toBe(true);
    expect(isWithin(toleranceOf("exact"), 0.1, 0.1 + 1e-16)).toBe(false);
  });
});

describe("what lies outside the product", () => {
  const rule = (file: string, path: string, referenceCase = {}) =>
    outsideRule(file, path.split("."), referenceCase) !== null;

  it("is named by file and place", () => {
    expect(rule("03a", "svyciprop.logit.lower")).toBe(true);
    expect(rule("03a", "svyciprop.xlogit.lower")).toBe(false);
    expect(rule("03a", "svyciprop.beta.upper")).toBe(false);
    expect(rule("03a", "ci_t_df_full.lower")).toBe(true);
    expect(rule("03a", "total_yes.ci_t_df_full.lower")).toBe(false);
    expect(rule("03a", "df_full")).toBe(false);
    expect(rule("05", "kappa.linear.ci.lower")).toBe(false);
    expect(rule("05", "kappa.linear.se0")).toBe(true);
    expect(rule("05", "ac1.ci_z.lower")).toBe(true);
    expect(rule("03c", "mean.se")).toBe(false);
    expect(rule("03c", "se", { what: "total" })).toBe(true);
    expect(rule("03c", "se", { what: "mean" })).toBe(false);
    expect(rule("06", "newcombe.lower")).toBe(false);
    expect(rule("06", "newcombe_cc.lower")).toBe(true);
  });
});

describe("CSV", () => {
  it("keeps quoted commas, quotation marks and line ends, and NA as text", () => {
    const table = csvTable("t", '\uFEFFid,"a b"\r\n1,"x, ""y""\nz"\r\nNA,\n');
    expect(table.columns).toEqual(["id", "a b"]);
    expect(table.rows.map((row) => [row.get("id"), row.get("a b")])).toEqual([
      ["1", 'x, "y"\nz'],
      ["NA", ""],
    ]);
  });
});

describe("a file that is not as it should be", () => {
  const wilson = { id: "w", x: 5, n: 10, level: 0.95, wilson: { lower: 0.2366, upper: 0.7634 } };

  it("shows a wrong value, a value that nobody computes, and a wrong count", () => {
    const check = checkFile("01_other.json", { count: 3, cases: [{ ...wilson, newest: 1 }] }, []);
    expect(check.disagreeing.map((value) => value.path.join("."))).toEqual(["wilson.lower", "wilson.upper"]);
    expect(check.missing.map((value) => value.path.join("."))).toEqual(["newest"]);
    expect(check.remarks).toEqual(["3 cases are said, 1 are there"]);
    const text = reportLines([check]).join("\n");
    expect(text).toContain("wilson.lower: reference 0.2366, product 0.236593090512");
    expect(text).toContain("01_other.json: newest");
  });

  it("is not sound with a wrong value or a file without cases, but with a value not computed yet", () => {
    const check = (cases: readonly object[]) =>
      checkFile("01_x.json", JSON.parse(JSON.stringify({ cases })) as Parameters<typeof checkFile>[1], []);
    const right = { ...wilson, wilson: { lower: 0.23659309051256374, upper: 0.7634069094874363 } };
    expect(isSound([check([right])])).toBe(true);
    expect(isSound([check([{ ...right, newest: 1 }])])).toBe(true);
    expect(isSound([check([right]), check([wilson])])).toBe(false);
    expect(isSound([check([right]), check([])])).toBe(false);
  });

  it("says that it does not know a file, a kind of case, or what a case means", () => {
    const unknown = checkFile("99_new.json", { cases: [{ id: "a", value: 1 }] }, []);
    expect(unknown).toMatchObject({ code: null, agreeing: 0, disagreeing: [] });
    expect(unknown.missing).toHaveLength(2);
    expect(reportLines([unknown]).join("\n")).toContain("unknown file");
    expect(checkFile("07_x.json", { cases: [{ kind: "lottery", ball: 7 }] }, []).missing).toHaveLength(1);
    const broken = checkFile(
      "01_x.json",
      { cases: [{ id: "no numbers", wilson: { lower: 0, upper: 1 } }] },
      [],
    );
    expect(broken.remarks).toEqual(["no numbers: x is not a number"]);
    expect(broken.missing).toHaveLength(2);
    expect(checkFile("01_x.json", null, []).remarks).toEqual(["the file has no list of cases"]);
  });
});

describe("another folder of the same form", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "reference-"));
    cpSync(REFERENCE, folder, { recursive: true });
    // The same cases under other names: files, ids and sets may be called anything.
    for (const name of readdirSync(folder).filter((file) => /^\d.*\.json$|^audit_/.test(file))) {
      const text = readFileSync(join(folder, name), "utf8")
        .replaceAll("audit_A_vs_B", "audit_H1_vs_H2")
        .replaceAll('"A_q', '"H1_q')
        .replaceAll('"B_q', '"H2_q')
        .replaceAll("audit_A_frame", "audit_H1_frame")
        .replaceAll("audit_B_frame", "audit_H2_frame");
      rmSync(join(folder, name));
      const renamed = name
        .replace("audit_A", "audit_H1")
        .replace("audit_B", "audit_H2")
        .replace(/^(\d+[a-z]?_).*\.json/, "$1set.json");
      writeFileSync(join(folder, renamed), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("agrees as well, to the last value", () => {
    const total = (checks: ReturnType<typeof checkFolder>) =>
      checks.reduce((sum, check) => sum + check.agreeing, 0);
    const checks = checkFolder(folder);
    expect(checks.flatMap((check) => [...check.disagreeing, ...check.missing])).toEqual([]);
    expect(total(checks)).toBe(total(checkFolder(REFERENCE)));
  });

  it("finds its files by the ids where two hold the same cases", () => {
    cpSync(join(folder, "audit_H1_sample.csv"), join(folder, "audit_H9_sample.csv"));
    cpSync(join(folder, "apistrat.csv"), join(folder, "schools.csv"));
    const checks = checkFolder(folder);
    expect(checks.flatMap((check) => [...check.disagreeing, ...check.missing])).toEqual([]);
  });

  it("computes the stratified audits from their counts when the cases are not there", () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".csv")))
      rmSync(join(folder, name));
    const checks = checkFolder(folder);
    const of = (code: string) => checks.find((check) => check.code === code);
    expect(of("03a")?.missing).toEqual([]);
    expect(of("03a")?.disagreeing).toEqual([]);
    expect(of("03c")?.missing.length).toBeGreaterThan(0);
    expect(of("07")?.missing.length).toBeGreaterThan(0);
  });
});
