import type { CellValue } from "../../simulator/host/model";
import { setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { failingRequest } from "../../simulator/faults/failing-request";
import type { ExistingCases } from "../../src/core/scoring/existing-cases";
import { NEW_AUDIT } from "../../src/tasks/audit-choice";
import { questionOfKind } from "../../src/core/survey/question-of-kind";
import type { SurveyDefinition } from "../../src/core/survey/survey-definition";
import type { SurveyAsked, SurveyReading } from "../../src/tasks/survey-results";
import { requestsOf, value } from "./reviewed-audit";
import { addSheet, asked, EXPORT, OWN, problemsOf, reading, surveyed, texts } from "./surveyed-audit";
import { auditToShare, BY } from "./shared-copy";
import { LIST, listWorkbook, openSmall, placeOf, scored, smallDefinition } from "./small-audit";
import { setCell, sheetNames, workbookPicture } from "./workbook-picture";

/** As SurveyMonkey exports it, with all that goes wrong in it: nobody of these people exists. */
const doubleHeader: readonly (readonly CellValue[])[] = [
  [
    "Respondent ID",
    "Start Date",
    "Which sector?",
    "",
    "Which tools?",
    "",
    "",
    "Are you told the outcome?",
    "How clear is it?",
    "Anything else?",
  ],
  [
    "",
    "",
    "Response",
    "Other (please specify)",
    "GCP",
    "EHA",
    "Other (please specify)",
    "Response",
    "Response",
    "Open-Ended Response",
  ],
  [101, 43000.5, "Health", "", "GCP", "", "", "No", "Agree", "Ask Orla Ashdown, she knows"],
  [102, 43000.6, "Health", "", "GCP", "EHA", "", "No", "Strongly agree", ""],
  ["", "", "", "", "", "", "", "", "", ""],
  [103, 43000.7, "Police", "", "", "", "A form of ours", "Yes", "Disagree", "Nothing"],
  [104, 43000.8, "Police", "Transport police", "", "EHA", "", "No", "Agree", ""],
  [104, 43000.9, "Police", "", "", "EHA", "", "no ", "Agree", ""],
  [105, 43001.1, "", "A charity", "GCP", "", "", "", "", ""],
];

/** As Microsoft Forms exports it: several choices in one cell, with a semicolon after each. */
const semicolons: readonly (readonly CellValue[])[] = [
  ["ID", "Start time", "Completion time", "Which tools?", "Are you told the outcome?"],
  [1, 43000.5, 43000.6, "GCP;EHA;", "No"],
  [2, 43000.5, 43000.6, "GCP;", "No"],
  [3, 43000.5, 43000.6, "EHA;", "Yes"],
];

describe("a survey beside the audit", () => {
  test("an export with a double header is read, set up, and made into a sheet", async () => {
    const audit = await surveyed(doubleHeader);
    const before = workbookPicture(audit.workbook);
    const read = await reading(audit.tasks);
    expect(workbookPicture(audit.workbook)).toBe(before);
    expect(read.definition.questions.map(({ id, kind }) => [id, kind])).toEqual([
      ["Respondent ID", "aboutResponse"],
      ["Start Date", "aboutResponse"],
      ["Which sector?", "oneChoice"],
      ["Which tools?", "severalChoices"],
      ["Are you told the outcome?", "oneChoice"],
      ["How clear is it?", "scale"],
      ["Anything else?", "freeText"],
    ]);
    expect(read).toMatchObject({ isKept: false, gone: [], standing: { state: "none" }, surveySheet: OWN });
    expect(read.definition.pairs).toMatchObject([
      { name: "Being told the outcome", question: "Are you told the outcome?", options: ["No"] },
    ]);
    const made = value(
      await audit.tasks.writeSurvey({ ...read.definition, by: "Which sector?", invited: 12 }, BY),
    );
    expect(made).toMatchObject({ kept: [], standing: { state: "asItStands" } });
    const said = texts(audit).join("\n");
    expect(said).toContain("6 of 12 (50%) of those invited responded");
    expect(said).toContain("Row 5 of Survey export: not counted");
    expect(said).toContain("Rows 7 and 8 of Survey export have the same Respondent ID. Each is counted.");
    expect(said).toContain("Are you told the outcome? | No | 4 of 6");
    expect(said).toContain("No answer | 1 of 6");
    expect(said).toContain("Several answers each: they add up to more than 100%");
    expect(said).toContain("Other (please specify) | 1 of 6");
    expect(said).toContain("Agree, together: Strongly agree; Agree | 4 of 6");
    expect(said).toContain("Health: No | 2 of 2");
    expect(said).toMatch(/Being told the outcome \| .*can’t be subtracted/);
    // What somebody wrote is counted, and not quoted.
    for (const words of ["Orla", "Nothing", "A form of ours", "Transport police"])
      expect(said).not.toContain(words);
    expect(said).toContain("In their own words | 2 of 6");
    const { record } = value(await audit.tasks.recogniseAudit());
    expect(record?.events.at(-1)).toEqual({
      when: "2017-11-23 10:42",
      kind: "Survey",
      result: `Survey tabulated on ${OWN} from "${EXPORT}": 6 responses, 5 questions, 1 pair`,
      same: null,
      of: null,
      by: BY,
    });
    // The export is theirs.
    expect(valuesOf(sheetNamed(audit.workbook, EXPORT)).slice(0, 3)).toEqual(
      doubleHeader.slice(0, 3).map((row) => row.map((cell) => cell)),
    );
    audit.open.excel.close();
  });

  test("what the auditor said is read again on opening, and compared with what stands", async () => {
    const audit = await surveyed(semicolons);
    const first = await reading(audit.tasks);
    const questions = first.definition.questions.map((question) =>
      question.id === "Are you told the outcome?" ? { ...question, options: ["Yes", "No"] } : question,
    );
    const definition: SurveyDefinition = {
      ...first.definition,
      questions,
      respondents: "random",
      by: "Which tools?",
    };
    value(await audit.tasks.writeSurvey(definition, BY));
    const again = await reading(audit.tasks, { likely: null });
    expect(again).toMatchObject({
      isKept: true,
      gone: [],
      standing: { state: "asItStands", made: "23 November 2017, 10:42" },
    });
    expect(again.definition).toEqual(definition);
    // One more response, and a mark that changed: both make the sheet out of date.
    setCell(audit.workbook, EXPORT, 3, 5, "Yes");
    expect((await reading(audit.tasks)).standing.state).toBe("outOfDate");
    setCell(audit.workbook, EXPORT, 3, 5, "No");
    expect((await reading(audit.tasks)).standing.state).toBe("asItStands");
    const sample = valuesOf(sheetNamed(audit.workbook, "Audit sample"));
    const header = sample.findIndex((row) => row.includes("Scorer"));
    const told = (sample[header] ?? []).findIndex((cell) => /^5 /.test(String(cell)));
    setCell(audit.workbook, "Audit sample", header + 2, told + 1, "No");
    expect((await reading(audit.tasks)).standing.state).toBe("outOfDate");
    value(await audit.tasks.writeSurvey(definition, BY));
    expect((await reading(audit.tasks)).standing.state).toBe("asItStands");
    audit.open.excel.close();
  });

  test("a question that gets another name makes the sheet out of date, though no answer and no mark changed", async () => {
    const audit = await surveyed(semicolons);
    value(await audit.tasks.writeSurvey((await reading(audit.tasks)).definition, BY));
    expect((await reading(audit.tasks)).standing.state).toBe("asItStands");
    const rename = (sheet: string, from: string, to: string) =>
      valuesOf(sheetNamed(audit.workbook, sheet)).forEach((row, down) =>
        row.forEach((cell, across) => {
          if (cell === from) setCell(audit.workbook, sheet, down + 1, across + 1, to);
        }),
      );
    rename("Audit criteria", "Referrer told", "Referrer informed");
    rename("Audit sample", "5 Referrer told", "5 Referrer informed");
    expect((await reading(audit.tasks)).standing.state).toBe("outOfDate");
    audit.open.excel.close();
  });

  test("the number of requests does not grow with the answers", async () => {
    const more = Array.from({ length: 400 }, (_, at): CellValue[] => [
      at + 4,
      43000.5,
      43000.6,
      "GCP;",
      "No",
    ]);
    for (const rows of [semicolons, [...semicolons, ...more]]) {
      const audit = await surveyed(rows);
      // The findings with Audit survey, the export.
      expect(await requestsOf(audit, () => reading(audit.tasks))).toBe(2);
      const { definition } = await reading(audit.tasks);
      // The same, a look, the write with the swap, and the sheet shown.
      expect(await requestsOf(audit, async () => value(await audit.tasks.writeSurvey(definition, BY)))).toBe(
        5,
      );
      expect(await requestsOf(audit, () => reading(audit.tasks, { likely: null }))).toBe(2);
      audit.open.excel.close();
    }
  });

  test("a sheet that somebody wrote into or protected is kept, and its set-up goes on", async () => {
    const audit = await surveyed(semicolons);
    const { definition } = await reading(audit.tasks);
    value(await audit.tasks.writeSurvey({ ...definition, invited: 9 }, BY));
    setCell(audit.workbook, OWN, 2, 8, "For the board");
    const read = await reading(audit.tasks, { likely: null });
    expect(read).toMatchObject({ standing: { state: "changedByHand" }, definition: { invited: 9 } });
    const made = value(await audit.tasks.writeSurvey(read.definition, BY));
    expect(made.kept).toEqual([`${OWN} kept 2017-11-23`]);
    expect(texts(audit, `${OWN} kept 2017-11-23`).join()).toContain("For the board");
    sheetNamed(audit.workbook, OWN).protection.protected = true;
    expect(value(await audit.tasks.writeSurvey(read.definition, BY)).kept).toEqual([
      `${OWN} kept 2017-11-23 2`,
    ]);
    // Neither is offered as a list of cases or as an export.
    const { listSheets, lists } = value(await audit.tasks.recogniseAudit());
    expect(listSheets).toEqual(["Cases", EXPORT]);
    expect(lists.map(({ place }) => place.sheet)).not.toContain(OWN);
    audit.open.excel.close();
  });

  test("a protected record stops it before anything is written", async () => {
    const audit = await surveyed(semicolons);
    const { definition } = await reading(audit.tasks);
    sheetNamed(audit.workbook, "Audit record").protection.protected = true;
    const before = workbookPicture(audit.workbook);
    expect(await problemsOf(audit.tasks.writeSurvey(definition, BY))).toMatchObject([
      { kind: "sheetProtected", sheet: "Audit record" },
    ]);
    expect(workbookPicture(audit.workbook)).toBe(before);
    audit.open.excel.close();
  });

  test("a second audit of the workbook has a survey of its own", async () => {
    const audit = await surveyed(semicolons);
    const { definition } = await reading(audit.tasks);
    value(await audit.tasks.writeSurvey({ ...definition, invited: 9 }, BY));
    const second = smallDefinition({}, { name: "Second audit", seed: { origin: "typed", seed: "second" } });
    value(await audit.tasks.forAudit(NEW_AUDIT).saveSetUp(second, BY));
    const tasks = audit.tasks.forAudit("Second audit");
    value(await tasks.drawSample(await placeOf(audit), second, BY));
    // Nothing is scored yet: the survey can be read and added all the same, without a pair.
    const read = await reading(tasks);
    expect(read).toMatchObject({ isKept: false, surveySheet: `${OWN} 2`, results: [] });
    expect(read.definition).toMatchObject({ invited: null, pairs: [] });
    value(await tasks.writeSurvey(read.definition, BY));
    expect(sheetNames(audit.workbook)).toEqual(expect.arrayContaining([OWN, `${OWN} 2`]));
    expect((await reading(audit.tasks.forAudit("Small audit"))).definition.invited).toBe(9);
    expect(value(await tasks.recogniseAudit()).survey?.sheet).toBe(`${OWN} 2`);
    expect(value(await audit.tasks.forAudit("Small audit").recogniseAudit()).survey?.sheet).toBe(OWN);
    audit.open.excel.close();
  });

  test("the findings show its pairs as counted, beside the marks of now", async () => {
    const audit = await surveyed(doubleHeader);
    const { definition } = await reading(audit.tasks);
    const without = await requestsOf(audit, async () => value(await audit.tasks.writeFindings(BY)));
    expect(texts(audit, "Audit findings").join("\n")).not.toContain("Survey beside audit");
    value(await audit.tasks.writeSurvey(definition, BY));
    // It is known from Audit survey: the export is not read for it, and nothing is asked for anew.
    audit.workbook.sheets = audit.workbook.sheets.filter(({ name }) => name !== EXPORT);
    expect(
      await requestsOf(audit, async () => value(await audit.tasks.writeFindings(BY))),
    ).toBeLessThanOrEqual(without);
    const said = texts(audit, "Audit findings");
    const counted = "The survey as it was counted on Audit survey, 23 November 2017, 10:42.";
    expect(said.some((line) => line.startsWith(counted))).toBe(true);
    const pair = said.find((line) => line.startsWith("Being told the outcome"));
    expect(pair).toMatch(/Audit: 5 Referrer told\..*\| 4 of 6 \| .* \| 4 of 6 \| /);
    audit.open.excel.close();
  });

  test("counted anew with another answer or without a pair, the findings are out of date, and nothing else says so", async () => {
    const audit = await surveyed(doubleHeader);
    const { definition } = await reading(audit.tasks);
    value(await audit.tasks.writeSurvey(definition, BY));
    const requests = await requestsOf(audit, () => audit.tasks.recogniseAudit());
    value(await audit.tasks.writeFindings(BY));
    const now = async () => value(await audit.tasks.recogniseAudit());
    expect(await now()).toMatchObject({
      survey: { sheet: OWN, made: "23 November 2017, 10:42", responses: 6 },
      findingsStale: false,
      findingsChanges: { survey: false },
      stages: { findings: "done" },
    });
    // Made again with the same counts it is the same survey.
    value(await audit.tasks.writeSurvey(definition, BY));
    expect((await now()).findingsStale).toBe(false);
    setCell(audit.workbook, EXPORT, 3, 8, "Yes");
    value(await audit.tasks.writeSurvey(definition, BY));
    const told = await now();
    expect(told).toMatchObject({ findingsStale: true, stages: { findings: "attention" } });
    expect(told.findingsChanges).toEqual({
      scores: expect.objectContaining({ marks: 0, settings: false }),
      numbers: [],
      actions: false,
      wording: false,
      secondReview: false,
      survey: true,
    });
    value(await audit.tasks.writeFindings(BY));
    expect((await now()).findingsStale).toBe(false);
    value(await audit.tasks.writeSurvey({ ...definition, pairs: [] }, BY));
    expect((await now()).findingsChanges?.survey).toBe(true);
    expect(await requestsOf(audit, () => audit.tasks.recogniseAudit())).toBe(requests);
    audit.open.excel.close();
  });

  test("findings of a version that didn’t tell of the survey are not out of date for it", async () => {
    const audit = await surveyed(doubleHeader);
    value(await audit.tasks.writeFindings(BY));
    const rows = valuesOf(sheetNamed(audit.workbook, "Audit findings"));
    const at = rows.findIndex(([word, digest]) => word === "Survey" && /^[0-9a-f]{8}$/.test(String(digest)));
    expect(at).toBeGreaterThan(0);
    // Older sheets go on with the next line there.
    setCell(audit.workbook, "Audit findings", at + 1, 1, "Second review");
    setCell(audit.workbook, "Audit findings", at + 1, 2, String(rows[at - 1]?.[1]));
    const { definition } = await reading(audit.tasks);
    value(await audit.tasks.writeSurvey(definition, BY));
    expect(value(await audit.tasks.recogniseAudit())).toMatchObject({
      findingsStale: false,
      findingsChanges: { survey: false },
    });
    audit.open.excel.close();
  });

  test("what is shared knows of a survey counted anew", async () => {
    const audit = await auditToShare();
    addSheet(audit.workbook, doubleHeader);
    const { definition, results } = await reading(audit.tasks);
    const [first] = results;
    if (first === undefined) throw new Error("no result");
    const pair = { name: "Told", question: "Are you told the outcome?", options: ["No"], saysMet: false };
    const pairs = [{ ...pair, criterion: first.criterion.id }];
    value(await audit.tasks.writeSurvey({ ...definition, pairs }, BY));
    expect(value(await audit.tasks.previewShare()).changes?.survey).toBe(true);
    value(await audit.tasks.writeFindings(BY));
    expect(value(await audit.tasks.previewShare()).changes?.survey).toBe(false);
    audit.open.excel.close();
  });
});

describe("whatever goes wrong at Excel", () => {
  test.each([1, 2, 3, 4, 5])(
    "request %d of the writing fails: the sheet that stood stands untouched, and it works again",
    async (nth) => {
      const audit = await surveyed(semicolons);
      const { definition } = await reading(audit.tasks);
      value(await audit.tasks.writeSurvey(definition, BY));
      const stood = texts(audit);
      const { faults } = audit.open.excel.host;
      faults.start(failingRequest(nth));
      const outcome = await audit.tasks.writeSurvey({ ...definition, invited: 9 }, BY);
      faults.stopAll();
      if (nth < 5) {
        expect(outcome.ok).toBe(false);
        expect(texts(audit)).toEqual(stood);
      }
      expect(sheetNames(audit.workbook).filter((name) => /being made/.test(name))).toEqual([]);
      const again = value(await audit.tasks.writeSurvey({ ...definition, invited: 9 }, BY));
      expect(again.kept).toEqual([]);
      expect(texts(audit).join()).toContain("3 of 9 of those invited responded");
      audit.open.excel.close();
    },
  );

  test("an audit of cases that were chosen elsewhere has its survey too", async () => {
    const workbook = listWorkbook();
    addSheet(workbook, semicolons);
    const audit = await openSmall(workbook);
    const cases: ExistingCases = {
      name: "Own cases",
      place: await placeOf(audit),
      caseIdColumn: "Ref",
      groupColumn: null,
      populationSizes: null,
      chosen: "notRandom",
      criteriaSet: "mash-threshold",
      markColumns: {},
      markWords: {},
      settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
    };
    value(await audit.tasks.useExistingCases(cases, BY));
    expect(await problemsOf(audit.tasks.readSurvey(asked({ sheet: LIST })))).toEqual([
      { kind: "surveyNotAnExport", sheet: LIST, why: "caseList" },
    ]);
    const read = await reading(audit.tasks);
    value(await audit.tasks.writeSurvey({ ...read.definition, respondents: "random" }, BY));
    expect((await reading(audit.tasks, { likely: null })).definition.respondents).toBe("random");
    expect(texts(audit, "Audit record").join()).toContain("Survey tabulated on Audit survey");
    audit.open.excel.close();
  });
});

describe("an export that can’t be used is said, and nothing is written", () => {
  const manyAnswers = [
    ["ID", "Which school?"],
    ...Array.from({ length: 300 }, (_, at): CellValue[] => [at + 1, `School number ${at + 1}`]),
  ];

  test.each<[string, readonly (readonly CellValue[])[], Partial<SurveyAsked>, object]>([
    [
      "only numbers and times of responses",
      [
        ["Respondent ID", "Start date"],
        [1, 43000],
      ],
      {},
      { kind: "surveyNoQuestions", sheet: EXPORT, headerRow: 1 },
    ],
    [
      "headers without a response",
      [["ID", "Told?"]],
      {},
      { kind: "surveyNoResponses", sheet: EXPORT, headerRow: 1 },
    ],
    [
      "a double header without a response",
      doubleHeader.slice(0, 2),
      {},
      { kind: "surveyNoResponses", sheet: EXPORT, headerRow: 1 },
    ],
    ["a blank sheet", [], {}, { kind: "surveyNoHeaders", sheet: EXPORT, headerRow: null }],
    [
      "numbers without headers",
      [
        [1, 2],
        [3, 4],
      ],
      {},
      { kind: "surveyNoHeaders", sheet: EXPORT, headerRow: null },
    ],
    [
      "a row of headers that is blank",
      semicolons,
      { headerRow: 40 },
      { kind: "surveyNoHeaders", sheet: EXPORT, headerRow: 40 },
    ],
    [
      "a sheet that is not there",
      semicolons,
      { sheet: "Elsewhere" },
      { kind: "surveySheetGone", sheet: "Elsewhere" },
    ],
    [
      "the list of cases",
      semicolons,
      { sheet: "Cases" },
      { kind: "surveyNotAnExport", sheet: "Cases", why: "caseList" },
    ],
    [
      "a sheet of our own",
      semicolons,
      { sheet: "Audit sample" },
      { kind: "surveyNotAnExport", sheet: "Audit sample", why: "ownSheet" },
    ],
  ])("%s", async (_, rows, change, problem) => {
    const audit = await surveyed(rows);
    const before = workbookPicture(audit.workbook);
    expect(await problemsOf(audit.tasks.readSurvey(asked(change)))).toEqual([problem]);
    expect(workbookPicture(audit.workbook)).toBe(before);
    audit.open.excel.close();
  });

  test.each<
    [string, readonly (readonly CellValue[])[], (read: SurveyReading) => Partial<SurveyDefinition>, object]
  >([
    [
      "rows in which nobody answered",
      [
        ["ID", "Told?"],
        [1, ""],
        [2, ""],
      ],
      () => ({}),
      { kind: "surveyNoResponses" },
    ],
    [
      "nothing that is a question",
      semicolons,
      ({ definition }) => ({
        questions: definition.questions.map((each) => ({ ...each, kind: "aboutResponse" })),
      }),
      { kind: "surveyNoQuestions" },
    ],
    [
      "300 options",
      manyAnswers,
      ({ definition, responses }) => ({
        questions: definition.questions.map((each) =>
          each.kind === "aboutResponse" ? each : questionOfKind(each, "oneChoice", responses),
        ),
      }),
      { kind: "surveyManyOptions", options: 300, most: 60 },
    ],
    [
      "300 options with a column each",
      [
        ["Respondent ID", "Which schools?", ...Array.from({ length: 299 }, () => "")],
        ["", ...Array.from({ length: 300 }, (_, at) => `School ${at + 1}`)],
        [1, "School 1", "School 2"],
      ],
      () => ({}),
      { kind: "surveyManyOptions", question: "Which schools?", options: 300, most: 60 },
    ],
    [
      "an error among the answers",
      [
        ["ID", "Told?"],
        [1, "Yes"],
        [2, { error: "#N/A" } as unknown as CellValue],
        [3, "Yes"],
      ],
      () => ({}),
      { kind: "surveyErrors" },
    ],
  ])("%s", async (_, rows, change, problem) => {
    const audit = await surveyed(rows);
    const read = await reading(audit.tasks);
    const before = workbookPicture(audit.workbook);
    expect(
      await problemsOf(audit.tasks.writeSurvey({ ...read.definition, ...change(read) }, BY)),
    ).toMatchObject([problem]);
    expect(workbookPicture(audit.workbook)).toBe(before);
    audit.open.excel.close();
  });

  test("an export that bears the name of our own sheet: it is left alone until it is renamed", async () => {
    const workbook = listWorkbook();
    addSheet(workbook, semicolons, OWN);
    const audit = await scored(smallDefinition(), workbook, (row) => (row % 3 === 0 ? "No" : "Yes"));
    const before = workbookPicture(audit.workbook);
    for (const sheet of [null, OWN, LIST])
      expect(await problemsOf(audit.tasks.readSurvey(asked({ sheet, likely: null })))).toEqual([
        { kind: "surveyNameTaken", sheet: OWN },
      ]);
    expect(value(await audit.tasks.recogniseAudit()).survey).toBeNull();
    expect(workbookPicture(audit.workbook)).toBe(before);
    // A copy to share has nothing to do with it.
    expect(value(await audit.tasks.previewShare())).toMatchObject({
      surveySheet: null,
      obstacles: [{ kind: "findingsNotMade" }, { kind: "noContact" }],
    });
    // Nor is it moved out of the way for the survey of another sheet.
    addSheet(audit.workbook, doubleHeader);
    const other = workbookPicture(audit.workbook);
    expect(await problemsOf(audit.tasks.readSurvey(asked()))).toMatchObject([{ kind: "surveyNameTaken" }]);
    sheetNamed(audit.workbook, OWN).name = "Forms export";
    const { definition } = await reading(audit.tasks, { likely: "Forms export" });
    sheetNamed(audit.workbook, "Forms export").name = OWN;
    expect(await problemsOf(audit.tasks.writeSurvey({ ...definition, sheet: EXPORT }, BY))).toMatchObject([
      { kind: "surveyNameTaken" },
    ]);
    expect(workbookPicture(audit.workbook)).toBe(other);
    // Renamed, it is an export like any other.
    sheetNamed(audit.workbook, OWN).name = "Forms export";
    value(await audit.tasks.writeSurvey(definition, BY));
    expect(texts(audit).join()).toContain("Forms export");
    expect(texts(audit, "Forms export")).toHaveLength(4);
    audit.open.excel.close();
  });

  test("more responses than were invited: the export has grown since the number was given", async () => {
    const audit = await surveyed(semicolons);
    const { definition } = await reading(audit.tasks);
    value(await audit.tasks.writeSurvey({ ...definition, invited: 3 }, BY));
    expect(texts(audit).join()).toContain("3 of 3 of those invited responded");
    setValues(sheetNamed(audit.workbook, EXPORT), "A5", [[4, 43000.5, 43000.6, "GCP;", "No"]]);
    const read = await reading(audit.tasks);
    expect(read).toMatchObject({ definition: { invited: 3 }, standing: { state: "outOfDate" } });
    const before = workbookPicture(audit.workbook);
    expect(await problemsOf(audit.tasks.writeSurvey(read.definition, BY))).toEqual([
      { kind: "surveyInvited", invited: 3, responses: 4 },
    ]);
    expect(workbookPicture(audit.workbook)).toBe(before);
    value(await audit.tasks.writeSurvey({ ...read.definition, invited: 4 }, BY));
    expect(texts(audit).join()).toContain("4 of 4 of those invited responded");
    audit.open.excel.close();
  });

  test("columns that were moved since the questions were shown", async () => {
    const audit = await surveyed(semicolons);
    const { definition } = await reading(audit.tasks);
    setCell(audit.workbook, EXPORT, 1, 4, "Are you told the outcome?");
    setCell(audit.workbook, EXPORT, 1, 5, "Which tools?");
    const before = workbookPicture(audit.workbook);
    expect(await problemsOf(audit.tasks.writeSurvey(definition, BY))).toEqual([
      { kind: "surveyChanged", sheet: EXPORT, questions: ["Which tools?", "Are you told the outcome?"] },
    ]);
    expect(workbookPicture(audit.workbook)).toBe(before);
    audit.open.excel.close();
  });

  test("a question that is gone from the export is named, and the rest goes on", async () => {
    const audit = await surveyed(semicolons);
    const { definition } = await reading(audit.tasks);
    value(await audit.tasks.writeSurvey(definition, BY));
    setCell(audit.workbook, EXPORT, 1, 5, "Do they tell you?");
    const read = await reading(audit.tasks);
    expect(read).toMatchObject({
      isKept: true,
      gone: ["Are you told the outcome?"],
      definition: { pairs: [] },
    });
    expect(read.definition.questions.map(({ id }) => id)).toContain("Do they tell you?");
    audit.open.excel.close();
  });

  test("without an audit there is nothing to set a survey beside", async () => {
    const workbook = listWorkbook();
    addSheet(workbook, semicolons);
    const audit = await openSmall(workbook);
    expect(await problemsOf(audit.tasks.readSurvey(asked()))).not.toEqual([]);
    audit.open.excel.close();
  });
});
