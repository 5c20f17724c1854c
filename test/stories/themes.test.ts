import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { columnOf, audited, requestsOf, SAMPLE, value } from "./reviewed-audit";
import { setCell, workbookPicture } from "./workbook-picture";

const CRITERIA = "Audit criteria";

const listOf = (audit: Awaited<ReturnType<typeof audited>>): readonly unknown[] => {
  const values = valuesOf(sheetNamed(audit.workbook, CRITERIA));
  const header = values.findIndex((row) => row.includes("Question"));
  const column = (values[header] ?? []).indexOf("Themes");
  return values
    .slice(header + 1)
    .map((row) => row[column])
    .filter((cell) => cell !== "" && cell !== undefined);
};

describe("a list of themes that grows", () => {
  test("beside the facts, in the list, and in the dropdown of every theme column", async () => {
    const audit = await audited();
    const before = listOf(audit);
    const added = value(await audit.tasks.addTheme("  Use of   history "));
    expect(added).toEqual({ sheet: CRITERIA, themes: [...before, "Use of history"], added: true });
    expect(listOf(audit)).toEqual([...before, "Use of history"]);
    const column = columnOf(audit, SAMPLE, "1 Theme");
    const { validations } = sheetNamed(audit.workbook, SAMPLE);
    const ofTheme = validations.filter(({ areas }) => areas.some(({ left }) => left === column - 1));
    expect(JSON.stringify(ofTheme.at(-1))).toContain(`$${10 + before.length + 1}`);
    expect(value(await audit.tasks.addTheme("Another")).themes).toEqual([
      ...before,
      "Use of history",
      "Another",
    ]);
  });

  test("what is there already, in whatever capitals, is not added again", async () => {
    const audit = await audited();
    const [first] = listOf(audit);
    const before = workbookPicture(audit.workbook);
    expect(value(await audit.tasks.addTheme(String(first).toUpperCase())).added).toBe(false);
    expect(workbookPicture(audit.workbook)).toBe(before);
    expect(await audit.tasks.addTheme("a; b")).toMatchObject({ problems: [{ kind: "themeUnusable" }] });
    expect(workbookPicture(audit.workbook)).toBe(before);
  });

  test("a theme like a formula stays text", async () => {
    const audit = await audited();
    value(await audit.tasks.addTheme("=1+1"));
    expect(listOf(audit).at(-1)).toBe("=1+1");
    expect(value(await audit.tasks.addTheme("<b>bold</b>")).themes.slice(-2)).toEqual([
      "=1+1",
      "<b>bold</b>",
    ]);
  });

  test("counted by case and by remark", async () => {
    const audit = await audited();
    for (const question of [1, 2]) {
      setCell(audit.workbook, SAMPLE, 5, columnOf(audit, SAMPLE, `${question} Kind`), "To improve");
      setCell(audit.workbook, SAMPLE, 5, columnOf(audit, SAMPLE, `${question} Theme`), "Use of history");
    }
    const { findings } = value(await audit.tasks.previewFindings());
    expect(findings.toImprove).toMatchObject([{ theme: "Use of history", cases: 1, remarks: 2 }]);
  });

  test("three requests", async () => {
    const audit = await audited();
    expect(await requestsOf(audit, () => audit.tasks.addTheme("Use of history"))).toBe(3);
  });
});
