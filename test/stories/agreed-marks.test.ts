import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { NEW_AUDIT } from "../../src/tasks/audit-choice";
import {
  columnOf,
  DISAGREEMENTS,
  requestsOf,
  REVIEW,
  reviewed,
  rowsOf,
  SAMPLE,
  settling,
  TYPED,
  value,
} from "./reviewed-audit";
import { insertColumn, LIST, markAll, placeOf, smallDefinition, type SmallAudit } from "./small-audit";
import { setCell, workbookPicture } from "./workbook-picture";

describe("the agreed mark", () => {
  /** How many met each question, as the findings have it. */
  const met = async (audit: SmallAudit) =>
    value(await audit.tasks.previewFindings()).findings.results.map(({ counts }) => [
      counts.met,
      counts.notMet,
      counts.applicable,
    ]);

  test("counts, and changes exactly its own number; both marks stay", async () => {
    const audit = await reviewed();
    const before = await met(audit);
    const sheets = [SAMPLE, REVIEW].map((sheet) => valuesOf(sheetNamed(audit.workbook, sheet)));
    const reading = value(await audit.tasks.readAgreement());
    const after = value(await audit.tasks.settleDisagreement(settling(reading, "No"), "A. Mensah"));
    expect(after.disagreements).toMatchObject([
      { agreed: { word: "No", by: "A. Mensah", when: expect.any(String) } },
    ]);
    expect(await met(audit)).toEqual(before.map((counts, index) => (index === 0 ? [5, 1, 6] : counts)));
    expect([SAMPLE, REVIEW].map((sheet) => valuesOf(sheetNamed(audit.workbook, sheet)))).toEqual(sheets);
    expect(rowsOf(audit, DISAGREEMENTS)).toEqual([
      [
        reading.disagreements[0]?.mark.key,
        "NFA",
        "1 Threshold level",
        "threshold",
        "Yes",
        "",
        "No",
        "R. Singh",
        "No",
        "A. Mensah",
        "23 November 2017, 10:42",
        "",
      ],
    ]);
  });

  test("agreement is taken from the marks before settling", async () => {
    const audit = await reviewed();
    const before = value(await audit.tasks.readAgreement());
    const after = value(await audit.tasks.settleDisagreement(settling(before, "No"), "A. Mensah"));
    expect(after.agreement).toEqual(before.agreement);
  });

  test("a colleague's is never written over", async () => {
    const audit = await reviewed();
    const reading = value(await audit.tasks.readAgreement());
    value(await audit.tasks.settleDisagreement(settling(reading, "No"), "A. Mensah"));
    const stands = workbookPicture(audit.workbook);
    expect(await audit.tasks.settleDisagreement(settling(reading, "Yes"), "J. Okafor")).toMatchObject({
      problems: [
        { kind: "agreedMarkStands", mark: "No", by: "A. Mensah", places: [{ sheet: DISAGREEMENTS }] },
      ],
    });
    expect(workbookPicture(audit.workbook)).toBe(stands);
  });

  test("not where a mark has changed since it was shown, or was never offered, or by nobody", async () => {
    const audit = await reviewed();
    const asked = settling(value(await audit.tasks.readAgreement()), "No");
    const before = workbookPicture(audit.workbook);
    expect(await audit.tasks.settleDisagreement({ ...asked, second: "N/A" }, "A")).toMatchObject({
      problems: [{ kind: "marksChangedSinceShown", first: "Yes", second: "No" }],
    });
    expect(await audit.tasks.settleDisagreement({ ...asked, agreed: "Maybe" }, "A")).toMatchObject({
      problems: [{ kind: "markNotAllowed", mark: "Maybe" }],
    });
    expect(await audit.tasks.settleDisagreement(asked, " ")).toMatchObject({
      problems: [{ kind: "settledByNobody" }],
    });
    expect(workbookPicture(audit.workbook)).toBe(before);
  });

  test("not before the second reviewer has finished, but for blanks that stay", async () => {
    const audit = await reviewed();
    setCell(audit.workbook, REVIEW, 8, columnOf(audit, REVIEW, "1 Threshold level"), "");
    const asked = settling(value(await audit.tasks.readAgreement()), "No");
    expect(await audit.tasks.settleDisagreement(asked, "A")).toMatchObject({
      problems: [{ kind: "secondScoringIncomplete", blank: 1, told: 0, places: [{ sheet: REVIEW }] }],
    });
    expect(await audit.tasks.settleDisagreement({ ...asked, stayBlank: 1 }, "A")).toMatchObject({ ok: true });
  });

  test("typed on the sheet it counts as well; listing again adds nothing twice and changes nothing", async () => {
    const audit = await reviewed();
    const listed = value(await audit.tasks.listDisagreements(0, "J. Okafor"));
    expect([listed.disagreementsListed, listed.disagreements.length]).toEqual([true, 1]);
    setCell(audit.workbook, DISAGREEMENTS, 5, 9, "no ");
    expect((await met(audit))[0]).toEqual([5, 1, 6]);
    const before = workbookPicture(audit.workbook);
    value(await audit.tasks.listDisagreements(0, "J. Okafor"));
    expect(workbookPicture(audit.workbook)).toBe(before);
  });

  test("a disagreement that came later is added below, whatever was moved", async () => {
    const audit = await reviewed();
    value(await audit.tasks.listDisagreements(0, ""));
    insertColumn(audit.workbook, DISAGREEMENTS, 3);
    setCell(audit.workbook, DISAGREEMENTS, 5, 3, "to discuss");
    setCell(audit.workbook, REVIEW, 6, columnOf(audit, REVIEW, "2 Agencies contacted"), "No");
    const reading = value(await audit.tasks.readAgreement());
    const late = reading.disagreements[1]?.mark;
    value(await audit.tasks.settleDisagreement(settling(reading, "N/A", 1), "A. Mensah"));
    const rows = rowsOf(audit, DISAGREEMENTS);
    expect(rows).toHaveLength(2);
    expect(rows[1]?.slice(0, 11)).toEqual([
      late?.key,
      late?.stratum,
      "",
      "2 Agencies contacted",
      "agencies",
      "Yes",
      "",
      "No",
      "R. Singh",
      "N/A",
      "A. Mensah",
    ]);
    expect(rows[0]?.[2]).toBe("to discuss");
  });

  test.each<[string, (workbook: SmallAudit["workbook"]) => void, object]>([
    [
      "not offered",
      (workbook) => setCell(workbook, DISAGREEMENTS, 5, 9, "Maybe"),
      {
        kind: "agreedMarkUnusable",
        fault: "markNotOffered",
        places: [{ sheet: DISAGREEMENTS, address: "I5" }],
      },
    ],
    [
      "for a case without a second review",
      (workbook) => {
        setCell(workbook, DISAGREEMENTS, 6, 1, "C-99");
        setCell(workbook, DISAGREEMENTS, 6, 4, "threshold");
        setCell(workbook, DISAGREEMENTS, 6, 9, "No");
      },
      { kind: "agreedMarkUnusable", fault: "caseNotReviewed" },
    ],
    [
      "for a question that there is not",
      (workbook) => {
        setCell(workbook, DISAGREEMENTS, 5, 4, "other");
        setCell(workbook, DISAGREEMENTS, 5, 9, "No");
      },
      { kind: "agreedMarkUnusable", fault: "questionUnknown" },
    ],
    [
      "its column gone",
      (workbook) => setCell(workbook, DISAGREEMENTS, 4, 9, "Settled"),
      { kind: "columnMissing", column: "Agreed mark" },
    ],
    [
      "its sheet gone",
      (workbook) =>
        void workbook.sheets.splice(
          workbook.sheets.findIndex(({ name }) => name === DISAGREEMENTS),
          1,
        ),
      { kind: "sheetMissing", sheet: DISAGREEMENTS },
    ],
  ])("an agreed mark that can't be used stops the findings: %s", async (_, change, problem) => {
    const audit = await reviewed();
    value(await audit.tasks.listDisagreements(0, ""));
    change(audit.workbook);
    expect(await audit.tasks.previewFindings()).toMatchObject({ ok: false, problems: [problem] });
  });

  test("settled twice, differently: refused with both places in sight", async () => {
    const audit = await reviewed();
    const reading = value(await audit.tasks.listDisagreements(0, ""));
    setCell(audit.workbook, DISAGREEMENTS, 5, 9, "No");
    for (const [column, cell] of [
      [1, reading.disagreements[0]?.mark.key],
      [4, "threshold"],
      [9, "Yes"],
    ] as const)
      setCell(audit.workbook, DISAGREEMENTS, 6, column, cell ?? "");
    expect(await audit.tasks.previewFindings()).toMatchObject({
      problems: [{ kind: "agreedMarkUnusable", fault: "twice" }],
    });
  });

  test("three requests, the first time and later", async () => {
    const audit = await reviewed();
    setCell(audit.workbook, REVIEW, 6, columnOf(audit, REVIEW, "2 Agencies contacted"), "No");
    const reading = value(await audit.tasks.readAgreement());
    expect(await requestsOf(audit, () => audit.tasks.settleDisagreement(settling(reading, "No"), "A"))).toBe(
      3,
    );
    const later = settling(reading, "No", 1);
    expect(await requestsOf(audit, () => audit.tasks.settleDisagreement(later, "A"))).toBe(3);
  });

  test("the findings sheets grow old when a mark is settled", async () => {
    const audit = await reviewed();
    value(await audit.tasks.writeFindings(""));
    expect(value(await audit.tasks.recogniseAudit()).findingsStale).toBe(false);
    const reading = value(await audit.tasks.readAgreement());
    value(await audit.tasks.settleDisagreement(settling(reading, "No"), "A. Mensah"));
    const look = value(await audit.tasks.recogniseAudit());
    expect(look.findingsStale).toBe(true);
    expect(look.secondReview).toMatchObject({
      sheet: REVIEW,
      reviewer: "R. Singh",
      cases: 4,
      complete: 4,
      disagreements: 1,
      settled: 1,
    });
  });

  test("removing the draw takes the sheets of its second review along", async () => {
    const audit = await reviewed();
    value(await audit.tasks.listDisagreements(0, ""));
    const removed = value(await audit.tasks.removeDraw({ reason: "a try", scored: 6 }, ""));
    expect(removed.removed).toEqual(expect.arrayContaining([REVIEW, DISAGREEMENTS, SAMPLE]));
    expect(audit.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([LIST, "Audit record", "Audit criteria"]),
    );
  });

  test("in the second audit of a workbook, on sheets of its own", async () => {
    const first = await reviewed();
    const definition = smallDefinition({}, { name: "Follow-up", seed: { origin: "typed", seed: "second" } });
    const place = await placeOf(first);
    value(await first.tasks.forAudit(NEW_AUDIT).saveSetUp(definition, ""));
    const tasks = first.tasks.forAudit("Follow-up");
    value(await tasks.drawSample(place, definition, ""));
    value(await tasks.addScoringColumns("mash-threshold"));
    markAll(first.workbook, "Audit sample 2", 6, () => "No");
    const { review } = value(await tasks.drawSecondReview({ ...TYPED, seed: { origin: "made" } }, ""));
    expect(review.sheet).toBe(`${REVIEW} 2`);
    markAll(first.workbook, review.sheet, 4, () => "Yes");
    const reading = value(await tasks.readAgreement());
    expect(reading.disagreements).toHaveLength(4 * reading.criteria.length);
    const settled = value(await tasks.settleDisagreement(settling(reading, "Yes"), "A. Mensah"));
    expect(settled.disagreementsSheet).toBe(`${DISAGREEMENTS} 2`);
    const results = value(await tasks.previewFindings()).findings.results;
    expect(results.map(({ counts }) => counts.met)).toEqual(results.map((_, index) => (index === 0 ? 1 : 0)));
    expect(value(await first.tasks.forAudit("Small audit").readAgreement()).disagreements).toHaveLength(1);
    expect(value(await tasks.recogniseAudit()).secondReview).toMatchObject({
      sheet: `${REVIEW} 2`,
      settled: 1,
    });
  });
});
