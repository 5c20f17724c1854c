import { strToU8 } from "fflate";
import { refusedMember } from "../../simulator/faults/refused-member";
import { newSheet, newWorkbook, setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { writeWorkbook } from "../../simulator/xlsx/write-workbook";
import { copiedSheetIn } from "./copied-sheet";
import { requestsOf, value } from "./reviewed-audit";
import { settleAll, shareable } from "./shared-copy";
import type { SmallAudit } from "./small-audit";
import { audited, lastYear, list, made, rowsUnder } from "./two-years";
import { setCell } from "./workbook-picture";

const names = ({ workbook }: SmallAudit) => workbook.sheets.map(({ name }) => name);

describe("a file that is chosen in the pane", () => {
  test("last year’s workbook: its findings and actions come in and are compared, and no list of cases", async () => {
    const file = writeWorkbook((await lastYear()).workbook);
    const audit = await made("2017", 20);
    const before = names(audit);
    const preview = value(await audit.tasks.takeInPastAudit(file));
    expect(names(audit)).toEqual([...before, "Audit findings (2)", "Audit actions (2)", "Audit wording (2)"]);
    expect(preview).toMatchObject({
      found: [{ sheet: "Audit findings (2)", audit: "Threshold audit 2016", asPrinted: false }],
      comparison: { sheets: ["Audit findings (2)"], actions: "Audit actions (2)" },
      problems: [],
    });
    expect(preview.change?.compared[0]).toMatchObject({
      past: { met: 20, applicable: 40 },
      change: { verdict: "improved" },
    });
    value(await audit.tasks.writeFindings("", undefined, { comparison: preview.comparison }));
    expect(rowsUnder(audit, "Change since last time")).not.toEqual([]);
    expect(rowsUnder(audit, "Last time’s actions")).not.toEqual([]);
  });

  test("before this audit has findings of its own, last year’s don’t take their name", async () => {
    const file = writeWorkbook((await lastYear()).workbook);
    const audit = await audited("2017", 20);
    const { found } = value(await audit.tasks.takeInPastAudit(file));
    expect(found.map(({ sheet }) => sheet)).toEqual(["Audit findings (2)"]);
    expect(names(audit)).not.toContain("Audit findings");
    value(await audit.tasks.writeFindings(""));
  });

  test("a survey that stands beside the audit is as up to date as before", async () => {
    const file = writeWorkbook((await lastYear()).workbook);
    const audit = await made("2017", 20);
    audit.workbook.sheets.push(newSheet("Export", "{export}"));
    setValues(sheetNamed(audit.workbook, "Export"), "A1", [
      ["ID", "Which tools?", "Are you told the outcome?"],
      [1, "GCP;EHA;", "No"],
      [2, "GCP;", "Yes"],
    ]);
    const read = async () =>
      value(await audit.tasks.readSurvey({ sheet: null, likely: "Export", headerRow: null }));
    const definition = (await read())?.definition;
    if (definition === undefined) throw new Error("no survey");
    value(await audit.tasks.writeSurvey(definition, "J. Okafor"));
    const { comparison } = value(await audit.tasks.takeInPastAudit(file));
    expect((await read())?.standing.state).toBe("asItStands");
    value(await audit.tasks.writeFindings("", undefined, { comparison }));
    expect((await read())?.standing.state).toBe("asItStands");
    expect(value(await audit.tasks.recogniseAudit()).findingsStale).toBe(false);
  });

  test("a copy that was shared: as printed, with what it hides not compared", async () => {
    const last = await lastYear();
    const settled = await settleAll(last, await shareable(last));
    const copy = value(await last.tasks.makeSharedCopy(settled.choices, "J. Okafor"));
    const audit = await made("2017", 20);
    const { found, change } = value(await audit.tasks.takeInPastAudit(copy.file));
    expect(found).toMatchObject([{ sheet: "Results", audit: "Threshold audit 2016", asPrinted: true }]);
    expect(change?.compared).toHaveLength(7);
    expect(change?.compared[0]).toMatchObject({ past: { met: 20, applicable: 40 } });
    expect(change?.compared[0]?.change).toMatchObject({ verdict: "improved" });
  });

  test("requests: two to copy the sheets in and four to look for them; four more where others stay chosen beside it", async () => {
    const file = writeWorkbook((await lastYear()).workbook);
    const before = writeWorkbook((await made("2015", 3)).workbook);
    const audit = await made("2017", 20);
    const takeIn = (of: Uint8Array) =>
      requestsOf(audit, async () => value(await audit.tasks.takeInPastAudit(of)));
    expect(await takeIn(file)).toBe(6);
    const { comparison } = value(await audit.tasks.previewChange());
    value(await audit.tasks.writeFindings("", undefined, { comparison }));
    expect(await takeIn(before)).toBe(10);
  });
});

describe("cases that were scored both times", () => {
  /** Case number and first mark of each row of Audit sample. */
  const marksOf = (audit: SmallAudit): ReadonlyMap<unknown, unknown> => {
    const rows = valuesOf(sheetNamed(audit.workbook, "Audit sample"));
    const header = rows.findIndex((row) => row.includes("Scorer"));
    const names = (rows[header] ?? []).map(String);
    const [number, mark] = [names.indexOf("Ref"), names.findIndex((name) => name.startsWith("1 "))];
    return new Map(rows.slice(header + 1).map((row) => [row[number], row[mark]]));
  };
  const both = (then: ReadonlyMap<unknown, unknown>, now: ReadonlyMap<unknown, unknown>) =>
    [...now].flatMap(([key, mark]) => (then.has(key) ? [[then.get(key), mark]] : []));
  const count = (pairs: readonly (readonly unknown[])[], from: string, to: string) =>
    pairs.filter(([was, is]) => was === from && is === to).length;

  test("some of them: how many, what became of them, and what the intervals leave out, on the sheet too", async () => {
    const last = await lastYear();
    const then = marksOf(last);
    const file = writeWorkbook(last.workbook);
    const [header = [], ...others] = list("2017");
    const audit = await made("2017", 20, {}, [header, ...others.slice(0, 30), ...list("2016").slice(31)]);
    const pairs = both(then, marksOf(audit));
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs.length).toBeLessThan(40);
    const { change, comparison } = value(await audit.tasks.takeInPastAudit(file));
    expect(comparison.wording).toBe("Audit wording (2)");
    expect(change).toMatchObject({ sameCases: false, inBoth: { both: pairs.length, now: 40 } });
    expect(change?.compared[0]?.again).toEqual({
      applicable: pairs.length,
      becameMet: count(pairs, "No", "Yes"),
      noLongerMet: count(pairs, "Yes", "No"),
      unknown: 0,
    });
    value(await audit.tasks.writeFindings("", undefined, { comparison }));
    const written = () => rowsUnder(audit, "Change since last time").flat().map(String).join(" ");
    const said = `${pairs.length} of the 40 cases of this time were among those of last time too, by their numbers.`;
    expect(written()).toContain(said);
    expect(written()).toContain(`${count(pairs, "No", "Yes")} of ${pairs.length} went from not met to met`);
    value(await audit.tasks.writeFindings(""));
    expect(written()).toContain(said);
    expect(value(await audit.tasks.previewChange()).comparison).toEqual(comparison);
    // Numbers that are used again every year are other cases, if the auditor says so.
    const denied = { ...comparison, sameCases: false };
    value(await audit.tasks.writeFindings("", undefined, { comparison: denied }));
    expect(written()).not.toContain("among those of last time");
    expect(written()).not.toContain("went from not met");
  });

  test("all of them: no two samples, and how many marks changed", async () => {
    const last = await made("2016", 3);
    const then = marksOf(last);
    const file = writeWorkbook(last.workbook);
    const audit = await made("2017", 4, {}, list("2016"));
    const pairs = both(then, marksOf(audit));
    expect(pairs).toHaveLength(40);
    const { change, comparison } = value(await audit.tasks.takeInPastAudit(file));
    expect(change?.compared[0]).toMatchObject({
      change: { whyNot: "sameCases" },
      again: { applicable: 40, becameMet: count(pairs, "No", "Yes"), noLongerMet: count(pairs, "Yes", "No") },
    });
    value(await audit.tasks.writeFindings("", undefined, { comparison }));
    expect(String(rowsUnder(audit, "Change since last time")[3]?.[1])).toContain(
      `Of the 40 cases in both audits to which it applied both times, ${count(pairs, "No", "Yes")} of 40 went`,
    );
  });

  test("without last time’s Audit wording it is not known, and said; with it, one request is enough", async () => {
    const last = await lastYear();
    const audit = await made("2017", 20);
    copiedSheetIn(last.workbook, "Audit findings", audit.workbook);
    expect(value(await audit.tasks.previewChange()).change?.inBoth).toBeNull();
    copiedSheetIn(last.workbook, "Audit wording", audit.workbook, "Words 2016", 2);
    const { change, comparison } = value(await audit.tasks.previewChange());
    expect(comparison.wording).toBe("Words 2016");
    expect(change?.inBoth).toEqual({ both: 0, now: 40 });
    const without = await requestsOf(audit, async () => value(await audit.tasks.writeFindings("")));
    const withThem = await requestsOf(audit, async () =>
      value(await audit.tasks.writeFindings("", undefined, { comparison })),
    );
    expect(withThem - without).toBe(1);
  });
});

describe("one year twice is chosen once", () => {
  const copyOf = async (audit: SmallAudit): Promise<Uint8Array> => {
    const settled = await settleAll(audit, await shareable(audit));
    return value(await audit.tasks.makeSharedCopy(settled.choices, "J. Okafor")).file;
  };
  const better = { sheet: "Audit findings (2)", inFull: true };

  test("the findings rather than their copy, whichever came first; the copy is offered, with what stands in its place", async () => {
    const last = await lastYear();
    const copy = await copyOf(last);
    const whole = writeWorkbook(last.workbook);
    for (const files of [
      [copy, whole],
      [whole, copy],
    ]) {
      const audit = await made("2017", 20);
      for (const file of files) value(await audit.tasks.takeInPastAudit(file));
      const { found, comparison } = value(await audit.tasks.previewChange());
      expect(new Map(found.map(({ sheet, better: one }) => [sheet, one]))).toEqual(
        new Map([
          ["Results", better],
          ["Audit findings (2)", null],
        ]),
      );
      expect(comparison.sheets).toEqual(["Audit findings (2)"]);
      // Where the copy was chosen, the findings that are brought in take its place.
      const chosen = { ...comparison, sheets: ["Results"], actions: null, wording: null };
      value(await audit.tasks.writeFindings("", undefined, { comparison: chosen }));
      expect(value(await audit.tasks.previewChange()).comparison).toEqual(chosen);
      expect(value(await audit.tasks.takeInPastAudit(whole)).comparison.sheets).toEqual([
        "Audit findings (3)",
      ]);
    }
  });

  test("findings that were made again later, rather than those of before", async () => {
    const last = await lastYear();
    const before = writeWorkbook(last.workbook);
    const rows = valuesOf(sheetNamed(last.workbook, "Audit findings"));
    setCell(
      last.workbook,
      "Audit findings",
      rows.findIndex((row) => row[0] === "made") + 1,
      2,
      "30 November 2016, 09:00",
    );
    const later = writeWorkbook(last.workbook);
    const audit = await made("2017", 20);
    value(await audit.tasks.takeInPastAudit(later));
    value(await audit.tasks.takeInPastAudit(before));
    const { found, comparison, change } = value(await audit.tasks.previewChange());
    expect(found.map(({ sheet, better: one }) => [sheet, one?.sheet ?? null])).toEqual([
      ["Audit findings (3)", "Audit findings (2)"],
      ["Audit findings (2)", null],
    ]);
    expect(comparison.sheets).toEqual(["Audit findings (2)"]);
    expect(change?.compared[0]?.series).toHaveLength(2);
  });

  test("a copy of this very audit is this audit itself", async () => {
    const audit = await made("2017", 20);
    const file = await copyOf(audit);
    expect(await audit.tasks.takeInPastAudit(file)).toMatchObject({
      ok: false,
      problems: [{ kind: "pastAuditSame" }],
    });
  });
});

describe("a file of no use is told, and the workbook is as it was", () => {
  const later = async () => {
    const { workbook } = await lastYear();
    const rows = valuesOf(sheetNamed(workbook, "Audit findings"));
    setCell(workbook, "Audit findings", rows.findIndex((row) => row[0] === "format") + 1, 2, 2);
    return writeWorkbook(workbook);
  };

  test.each([
    [
      "a workbook of another tool",
      async () => writeWorkbook(newWorkbook(["Sheet1", "Results"])),
      { fault: "noResults" },
    ],
    [
      "findings of another tool under our name",
      async () => writeWorkbook(newWorkbook(["Audit findings"])),
      { fault: "noResults" },
    ],
    ["no workbook at all", async () => strToU8("Referral,Outcome"), { fault: "notAWorkbook" }],
    ["a file with a password", async () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), { fault: "protected" }],
    ["a later format", later, { kind: "pastAuditFormat", format: 2 }],
  ])("%s", async (_, make, problem) => {
    const file = await make();
    const audit = await made("2017", 20);
    const before = names(audit);
    expect(await audit.tasks.takeInPastAudit(file)).toMatchObject({ ok: false, problems: [problem] });
    expect(names(audit)).toEqual(before);
  });

  test("findings without a question in common", async () => {
    const last = await lastYear();
    const codes = valuesOf(sheetNamed(last.workbook, "Audit findings"));
    const header = codes.findIndex((row) => row[0] === "question_code" || row[0] === "criterion_id");
    expect(header).toBeGreaterThan(0);
    for (let row = header + 1; row < codes.length && codes[row]?.[0] !== ""; row += 1)
      for (const [at, name] of (codes[header] ?? []).entries())
        if (["criterion_id", "question"].includes(String(name)))
          setCell(last.workbook, "Audit findings", row + 1, at + 1, `other ${String(codes[row]?.[at])}`);
    const file = writeWorkbook(last.workbook);
    const audit = await made("2017", 20);
    const before = names(audit);
    expect(await audit.tasks.takeInPastAudit(file)).toMatchObject({
      ok: false,
      problems: [{ kind: "pastAuditNothingShared" }],
    });
    expect(names(audit)).toEqual(before);
  });

  test("this audit’s own file", async () => {
    const audit = await made("2017", 20);
    const before = names(audit);
    expect(await audit.tasks.takeInPastAudit(writeWorkbook(audit.workbook))).toMatchObject({
      ok: false,
      problems: [{ kind: "pastAuditSame" }],
    });
    expect(names(audit)).toEqual(before);
  });

  test("an Excel that takes no sheets in", async () => {
    const file = writeWorkbook((await lastYear()).workbook);
    const audit = await made("2017", 20);
    audit.open.excel.host.faults.start(refusedMember("Workbook.insertWorksheetsFromBase64", "AccessDenied"));
    expect(await audit.tasks.takeInPastAudit(file)).toEqual({
      ok: false,
      problems: [{ kind: "pastFileRefused" }],
    });
  });
});
