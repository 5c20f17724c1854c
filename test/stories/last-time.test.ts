import { questionCodes } from "../../src/core/change/question-codes";
import { withSaid } from "../../src/core/change/said-match";
import type { CriterionId } from "../../src/core/scoring/criterion";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { copiedSheetIn } from "./copied-sheet";
import { requestsOf, value } from "./reviewed-audit";
import type { SmallAudit } from "./small-audit";
import { audited, lastYear, list, made, none, rowsUnder, thisYear } from "./two-years";
import { setCell } from "./workbook-picture";

describe("last year’s sheets copied into this year’s workbook", () => {
  test("are found by their results table, compared, written, and remembered when findings are made again", async () => {
    const last = await lastYear();
    const audit = await thisYear(last);
    const preview = value(await audit.tasks.previewChange());
    expect(preview).toMatchObject({
      found: [{ sheet: "Audit findings (2)", audit: "Threshold audit 2016", asPrinted: false }],
      actionSheets: ["Audit actions (2)"],
      problems: [],
      comparison: {
        sheets: ["Audit findings (2)"],
        sameCases: null,
        actions: "Audit actions (2)",
        wording: null,
        said: [],
      },
      onFindings: none,
    });
    const [first] = preview.change?.compared ?? [];
    expect(first).toMatchObject({ past: { met: 20, applicable: 40 }, change: { verdict: "improved" } });
    expect(first?.now.metForHeadline).toBe(38);
    expect(preview.change?.uncompared).toEqual([]);

    const written = value(
      await audit.tasks.writeFindings("J. Okafor", undefined, { comparison: preview.comparison }),
    );
    expect(written.kept).toEqual([]);
    const change = rowsUnder(audit, "Change since last time");
    expect(change[1]?.[0]).toBe(
      "Read from “Audit findings (2)”: Threshold audit 2016, made 29 November 2016. 7 of 7 questions are the same.",
    );
    expect(change[3]).toEqual(
      expect.arrayContaining([
        "1 Threshold level",
        "20 of 40",
        "38 of 40",
        expect.stringMatching(/^Improved: /),
      ]),
    );
    expect(rowsUnder(audit, "Last time’s actions")[1]?.[0]).toBe(
      "1 of 2 actions of last time is done and 1 is not done. Read from “Audit actions (2)”.",
    );

    // Made again without a word of it, the change stays; a preview says that it stands on the findings.
    value(await audit.tasks.writeFindings("J. Okafor"));
    expect(rowsUnder(audit, "Change since last time")[3]).toEqual(change[3]);
    expect(value(await audit.tasks.previewChange()).onFindings).toEqual(preview.comparison);
    expect(value(await audit.tasks.recogniseAudit()).comparedWith).toEqual(preview.comparison.sheets);
    // Taken away on request, it is gone.
    value(await audit.tasks.writeFindings("J. Okafor", undefined, { comparison: none }));
    expect(value(await audit.tasks.recogniseAudit()).comparedWith).toEqual([]);
    expect(rowsUnder(audit, "Change since last time")).toEqual([]);
    // The sheets of last year are as they were.
    expect(valuesOf(sheetNamed(audit.workbook, "Audit findings (2)"))).toEqual(
      valuesOf(sheetNamed(last.workbook, "Audit findings")),
    );
  });

  test("cost one request more when findings are made, and four to look", async () => {
    const audit = await thisYear(await lastYear());
    const comparison = value(await audit.tasks.previewChange()).comparison;
    const without = await requestsOf(audit, async () => value(await audit.tasks.writeFindings("")));
    const withThem = await requestsOf(audit, async () =>
      value(await audit.tasks.writeFindings("", undefined, { comparison })),
    );
    expect(withThem - without).toBe(1);
    expect(await requestsOf(audit, async () => value(await audit.tasks.previewChange()))).toBe(4);
  });

  test("a sheet with results and with headers of actions is read once", async () => {
    const last = await lastYear();
    const audit = await thisYear(last, []);
    const sheet = copiedSheetIn(last.workbook, "Audit findings", audit.workbook, "Board 2016", 3);
    const bytesOfLook = async () => {
      const { counters } = audit.open.excel.host;
      const before = counters.bytesOut;
      const { actionSheets } = value(await audit.tasks.previewChange());
      return { actionSheets, bytes: counters.bytesOut - before };
    };
    const without = await bytesOfLook();
    ["Question", "Recommendation", "Status"].forEach((header, at) =>
      setCell(audit.workbook, sheet, 1, at + 1, header),
    );
    const withHeaders = await bytesOfLook();
    expect([without.actionSheets, withHeaders.actionSheets]).toEqual([[], [sheet]]);
    expect(withHeaders.bytes - without.bytes).toBeLessThan(1000);
  });

  test("renamed and with rows put in above, the results are found all the same", async () => {
    const last = await lastYear();
    const audit = await thisYear(last, []);
    copiedSheetIn(last.workbook, "Audit findings", audit.workbook, "Board 2016", 3);
    const { found, change } = value(await audit.tasks.previewChange());
    expect(found.map(({ sheet }) => sheet)).toEqual(["Board 2016"]);
    expect(change?.compared).toHaveLength(7);
    expect(change?.actions).toBeNull();
  });

  test("several years stand in the series, and the latest is last time", async () => {
    const before = await made("2015", 3);
    const audit = await thisYear(await lastYear());
    copiedSheetIn(before.workbook, "Audit findings", audit.workbook);
    const { comparison, change, found } = value(await audit.tasks.previewChange());
    expect(found.map(({ madeAt }) => madeAt.slice(0, 4))).toEqual(["2015", "2016"]);
    expect(change?.last.audit).toBe("Threshold audit 2016");
    expect(change?.compared[0]?.series.map(({ met, applicable }) => [met, applicable])).toEqual([
      [27, 40],
      [20, 40],
      [38, 40],
    ]);
    value(await audit.tasks.writeFindings("", undefined, { comparison }));
    expect(rowsUnder(audit, "Over the years")[3]).toEqual(
      expect.arrayContaining(["1 Threshold level", "Threshold audit 2015", "27 of 40"]),
    );
  });

  test("the same cases scored again are no second sample: by their digest, or by the auditor’s word", async () => {
    const first = await made("2016", 3);
    const second = await made("2017", 3, {}, list("2016"));
    copiedSheetIn(first.workbook, "Audit findings", second.workbook);
    const { change } = value(await second.tasks.previewChange());
    expect(change?.sameCases).toBe(true);
    expect(change?.compared[0]).toMatchObject({ change: { whyNot: "sameCases" }, clear: null });

    const audit = await thisYear(await lastYear());
    const { comparison } = value(await audit.tasks.previewChange());
    const said = { ...comparison, sameCases: true };
    value(await audit.tasks.writeFindings("", undefined, { comparison: said }));
    expect(String(rowsUnder(audit, "Change since last time")[3]?.[1])).toContain(
      "The same cases were scored again",
    );
    expect(value(await audit.tasks.previewChange()).comparison).toEqual(said);
  });
});

describe("which questions are the same", () => {
  /** Writes into one column of last year's results, in the rows of questions, by id. */
  const reword = (
    audit: SmallAudit,
    sheet: string,
    column: string,
    words: Readonly<Record<string, string>>,
  ) => {
    const rows = valuesOf(sheetNamed(audit.workbook, sheet));
    const header = rows.findIndex((row) => row[0] === "criterion_id");
    const at = (rows[header] ?? []).indexOf(column);
    rows.forEach((row, index) => {
      const word = words[String(row[0])];
      if (index > header && word !== undefined) setCell(audit.workbook, sheet, index + 1, at + 1, word);
    });
  };
  const sheet = "Audit findings (2)";

  test("ids that went to other questions: each is found by its wording, and none is refused for its id", async () => {
    const audit = await thisYear(await lastYear());
    reword(audit, sheet, "criterion_id", { threshold: "quality", quality: "threshold" });
    const { change } = value(await audit.tasks.previewChange());
    expect(change?.compared.map(({ now, past }) => past.wording === now.criterion.question)).toEqual(
      Array.from({ length: 7 }, () => true),
    );
    expect(change?.uncompared).toEqual([]);
  });

  test("a slip put right: refused with both wordings, taken as the same by the auditor’s word, printed and kept", async () => {
    const audit = await thisYear(await lastYear());
    reword(audit, sheet, "question", { threshold: "Was the treshold right?" });
    const { change, comparison } = value(await audit.tasks.previewChange());
    const refused = change?.uncompared[0];
    expect(refused?.found).toMatchObject({ match: "differs", differences: ["wording"] });
    value(await audit.tasks.writeFindings("", undefined, { comparison }));
    const { question = "" } = refused?.now.criterion ?? {};
    expect(rowsUnder(audit, "Not compared").flat()).toContain(
      `Not compared: its wording differs. It was “Was the treshold right?”; it is “${question}”.`,
    );

    const past = refused !== undefined && "past" in refused.found ? refused.found.past.codes : null;
    const now = questionCodes({ id: "threshold" as CriterionId, question, marks: [] });
    const said = withSaid([], now, past);
    const chosen = { ...comparison, said };
    value(await audit.tasks.writeFindings("", undefined, { comparison: chosen }));
    const row = () =>
      rowsUnder(audit, "Change since last time").find((cells) => cells[0] === "1 Threshold level");
    expect(String(row()?.[1])).toMatch(
      /^Improved: .* Question 1 was worded “Was the treshold right\?” last time; taken as the same question\.$/,
    );
    expect(rowsUnder(audit, "Not compared")).toEqual([]);
    // Made again without a word of it, and looked at again, it is still so.
    value(await audit.tasks.writeFindings(""));
    expect(String(row()?.[1])).toContain("taken as the same question");
    const again = value(await audit.tasks.previewChange());
    expect(again.comparison).toEqual(chosen);
    expect(again.change?.compared).toHaveLength(7);

    const other = { ...comparison, said: withSaid(said, now, null) };
    value(await audit.tasks.writeFindings("", undefined, { comparison: other }));
    expect(rowsUnder(audit, "Not compared").flat().map(String)).toContainEqual(
      expect.stringContaining("the auditor says that it is not comparable"),
    );
    expect(value(await audit.tasks.previewChange()).comparison).toEqual(other);
  });

  test("where no question is the same by itself they are shown for the auditor to say, and nothing is written before", async () => {
    const audit = await thisYear(await lastYear());
    const rows = valuesOf(sheetNamed(audit.workbook, sheet));
    const under = rows
      .slice(rows.findIndex((row) => row[0] === "criterion_id") + 1)
      .map(([id]) => String(id));
    const ids = under.slice(0, under.indexOf(""));
    reword(audit, sheet, "question", Object.fromEntries(ids.map((id) => [id, `Slip in ${id}?`])));
    const { change, problems, comparison } = value(await audit.tasks.previewChange());
    expect(problems).toMatchObject([{ kind: "pastAuditNothingShared", sheet }]);
    expect(change?.uncompared).toHaveLength(7);
    const before = valuesOf(sheetNamed(audit.workbook, "Audit findings"));
    expect(await audit.tasks.writeFindings("", undefined, { comparison })).toMatchObject({ ok: false });
    expect(valuesOf(sheetNamed(audit.workbook, "Audit findings"))).toEqual(before);
  });
});

describe("what can’t be compared is refused, and nothing is written", () => {
  const untouched = (audit: SmallAudit) =>
    JSON.stringify(valuesOf(sheetNamed(audit.workbook, "Audit findings")));

  test.each([
    ["a sheet that is gone", "Nowhere", "pastAuditGone"],
    ["a sheet of something else", "Audit record", "pastAuditNone"],
  ])("%s", async (_, sheet, kind) => {
    const audit = await thisYear(await lastYear(), []);
    const before = untouched(audit);
    const comparison = { ...none, sheets: [sheet] };
    expect(await audit.tasks.writeFindings("", undefined, { comparison })).toMatchObject({
      ok: false,
      problems: [{ kind, sheet }],
    });
    expect(untouched(audit)).toBe(before);
    const preview = value(await audit.tasks.previewChange(comparison));
    expect(preview).toMatchObject({ change: null, problems: [{ kind, sheet }] });
  });

  test("last year’s actions under the name of this year’s, before there are findings", async () => {
    const last = await lastYear();
    const audit = await audited("2017", 20);
    copiedSheetIn(last.workbook, "Audit actions", audit.workbook);
    copiedSheetIn(last.workbook, "Audit findings", audit.workbook, "Findings 2016");
    const names = () => audit.workbook.sheets.map(({ name }) => name);
    const before = names();
    expect(before).toContain("Audit actions");
    const problems = [{ kind: "pastAuditInOurPlace", sheet: "Audit actions", audit: null }];
    expect(value(await audit.tasks.previewChange()).problems).toEqual(problems);
    expect(await audit.tasks.writeFindings("")).toEqual({ ok: false, problems });
    expect(names()).toEqual(before);
    // Renamed, as the pane asks, they are last time's.
    sheetNamed(audit.workbook, "Audit actions").name = "Actions 2016";
    const { comparison } = value(await audit.tasks.previewChange());
    expect(comparison).toEqual({
      sheets: ["Findings 2016"],
      sameCases: null,
      actions: "Actions 2016",
      wording: null,
      said: [],
    });
    value(await audit.tasks.writeFindings("", undefined, { comparison }));
    expect(String(rowsUnder(audit, "Last time’s actions")[1]?.[0])).toContain("1 of 2 actions");
  });

  test("last year’s Audit wording under the name of this year’s, before there are findings", async () => {
    const last = await lastYear();
    const audit = await audited("2017", 20);
    copiedSheetIn(last.workbook, "Audit wording", audit.workbook);
    copiedSheetIn(last.workbook, "Audit findings", audit.workbook, "Findings 2016");
    expect(value(await audit.tasks.previewChange())).toMatchObject({
      found: [],
      problems: [{ kind: "pastAuditInOurPlace", sheet: "Audit wording", audit: "Threshold audit 2016" }],
    });
    sheetNamed(audit.workbook, "Audit wording").name = "Wording 2016";
    expect(value(await audit.tasks.previewChange())).toMatchObject({
      problems: [],
      comparison: { sheets: ["Findings 2016"], wording: "Wording 2016" },
    });
  });

  test("a later format and a number changed by hand", async () => {
    const audit = await thisYear(await lastYear());
    const sheet = "Audit findings (2)";
    const rows = valuesOf(sheetNamed(audit.workbook, sheet));
    const at = (word: string) => rows.findIndex((row) => row[0] === word) + 1;
    const refused = async (kind: string) => {
      const before = untouched(audit);
      const comparison = { ...none, sheets: [sheet] };
      const written = await audit.tasks.writeFindings("", undefined, { comparison });
      expect(written).toMatchObject({ ok: false, problems: [{ kind, sheet }] });
      expect(untouched(audit)).toBe(before);
      const preview = value(await audit.tasks.previewChange());
      expect(preview).toMatchObject({ found: [], change: null, problems: [{ kind, sheet }] });
    };
    setCell(audit.workbook, sheet, at("format"), 2, 2);
    await refused("pastAuditFormat");
    setCell(audit.workbook, sheet, at("format"), 2, 1);
    setCell(audit.workbook, sheet, at("criterion_id") + 1, 16, 21);
    await refused("pastAuditDamaged");
  });

  test("this audit itself, and no question in common", async () => {
    const other = await made("2016", 4, { name: "Case files 2016", criteriaSet: "case-file" });
    const audit = await made("2017", 4);
    const sheet = copiedSheetIn(audit.workbook, "Audit findings", audit.workbook);
    expect(value(await audit.tasks.previewChange())).toMatchObject({
      change: null,
      problems: [{ kind: "pastAuditSame", sheet }],
    });
    copiedSheetIn(other.workbook, "Audit findings", audit.workbook, "Files");
    const comparison = { ...none, sheets: ["Files"] };
    const problem = { kind: "pastAuditNothingShared", sheet: "Files", audit: "Case files 2016" };
    expect(value(await audit.tasks.previewChange(comparison)).problems).toContainEqual(problem);
    const before = untouched(audit);
    expect(await audit.tasks.writeFindings("", undefined, { comparison })).toEqual({
      ok: false,
      problems: [problem],
    });
    expect(untouched(audit)).toBe(before);
  });

  test("a copied sheet that bears the name of our own is never written over", async () => {
    const last = await lastYear();
    const audit = await audited("2017", 4);
    copiedSheetIn(last.workbook, "Audit findings", audit.workbook);
    const before = untouched(audit);
    const problem = { kind: "pastAuditInOurPlace", sheet: "Audit findings", audit: "Threshold audit 2016" };
    expect(await audit.tasks.writeFindings("")).toEqual({ ok: false, problems: [problem] });
    expect(untouched(audit)).toBe(before);
    expect(value(await audit.tasks.previewChange()).problems).toContainEqual(problem);
    sheetNamed(audit.workbook, "Audit findings").name = "Last time";
    expect(value(await audit.tasks.previewChange()).found).toMatchObject([{ sheet: "Last time" }]);
    value(await audit.tasks.writeFindings(""));
  });

  test("findings are made all the same when last time’s sheet was deleted since, and say so", async () => {
    const audit = await thisYear(await lastYear());
    const { comparison } = value(await audit.tasks.previewChange());
    value(await audit.tasks.writeFindings("", undefined, { comparison }));
    audit.workbook.sheets = audit.workbook.sheets.filter(({ name }) => name !== "Audit findings (2)");
    value(await audit.tasks.writeFindings(""));
    expect(String(rowsUnder(audit, "Change since last time")[1]?.[0])).toMatch(
      /^Last time’s results stood on “Audit findings \(2\)” and can’t be read now/,
    );
    const seen = await audit.tasks.recogniseAudit();
    expect(seen).toMatchObject({ ok: true, value: { findingsStale: false } });
  });
});
