import type { CellValue } from "../../simulator/host/model";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { expectedParts } from "../../src/share/xlsx/part-names";
import type { MadeCopy } from "../../src/tasks/share-results";
import { filePartTexts } from "../share/file-parts";
import { requestsOf, value } from "./reviewed-audit";
import { auditToShare, BY, children, settleAll, shareable, textAbout } from "./shared-copy";
import type { SmallAudit } from "./small-audit";
import { addSheet, OWN, problemsOf, reading } from "./surveyed-audit";
import { setCell, workbookPicture } from "./workbook-picture";

/** Thirty respondents: 4 of the police, 3 who don't say whether they are told. */
const manyRespondents: readonly (readonly CellValue[])[] = [
  ["ID", "Which sector?", "Which tools?", "Are you told the outcome?", "Anything else?"],
  ...Array.from({ length: 30 }, (_, at): readonly CellValue[] => [
    at + 1,
    at < 4 ? "Police" : at < 12 ? "Health" : "Education",
    at % 2 === 0 ? "GCP" : "EHA",
    at < 20 ? "No" : at < 27 ? "Yes" : "",
    at === 9 ? "Ask Orla Ashdown, she knows" : at === 15 ? "the forms are long" : "",
  ]),
];

describe("a survey in a copy to share", () => {
  const file = ({ file: bytes, email }: MadeCopy): string =>
    `${Object.values(filePartTexts(bytes)).join("\n")}\n${email.html}\n${email.text}`;
  const sharing = async (): Promise<SmallAudit> => {
    const audit = await auditToShare();
    addSheet(audit.workbook, manyRespondents);
    const { definition } = await reading(audit.tasks);
    value(await audit.tasks.writeSurvey({ ...definition, by: "Which sector?" }, BY));
    return audit;
  };

  test("it stands on a sheet of its own with small numbers hidden, asked for no request more", async () => {
    const audit = await sharing();
    const open = await settleAll(audit, await shareable(audit));
    expect(open).toMatchObject({ surveySheet: OWN, obstacles: [], choices: { parts: { survey: true } } });
    const without = { ...open.choices, parts: { ...open.choices.parts, survey: false } };
    const requests = await requestsOf(audit, async () => value(await audit.tasks.previewShare(without)));
    expect(await requestsOf(audit, async () => value(await audit.tasks.previewShare(open.choices)))).toBe(
      requests,
    );
    const made = value(await audit.tasks.makeSharedCopy(open.choices, BY));
    expect(Object.keys(filePartTexts(made.file)).sort()).toEqual([...expectedParts(true, true)].sort());
    const all = file(made);
    expect(all).toContain("30 people responded; how many were invited is not known.");
    expect(all).toContain("20 of 30 (67%)");
    expect(all).toContain("Being told the outcome");
    expect(all).toContain("23 November 2017, 10:42");
    // 4 of one sector, and 3 who gave no answer: with each, the next smallest.
    for (const told of ["4 of 30", "3 of 30", "7 of 30", "Police: ", "Orla", "the forms are long"])
      expect(all).not.toContain(told);
    audit.open.excel.close();
  });

  test("left out by choice, no word of it goes in, and the next copy remembers that", async () => {
    const audit = await sharing();
    const open = await settleAll(audit, await shareable(audit));
    const choices = { ...open.choices, parts: { ...open.choices.parts, survey: false } };
    const made = value(await audit.tasks.makeSharedCopy(choices, BY));
    expect(file(made)).not.toContain("urvey");
    expect(value(await audit.tasks.previewShare()).choices.parts.survey).toBe(false);
    audit.open.excel.close();
  });

  test("a name among its answers waits to be decided on, with its place", async () => {
    const audit = await auditToShare();
    const name = String(children[5]?.[2]);
    addSheet(
      audit.workbook,
      manyRespondents.map((row) => row.map((cell) => (cell === "GCP" ? `Tool of ${name}` : cell))),
    );
    const { definition } = await reading(audit.tasks);
    value(await audit.tasks.writeSurvey(definition, BY));
    const open = await shareable(audit);
    const text = textAbout(open, `Tool of ${name}`);
    expect(text).toMatchObject({ part: "Survey", settled: false });
    expect(open.obstacles.map(({ kind }) => kind)).toContain("textsOpen");
    const said = await settleAll(
      audit,
      value(
        await audit.tasks.answerShareText(
          text.id,
          { kind: "saidOtherwise", text: "A tool of one team" },
          BY,
          open.choices,
        ),
      ),
    );
    const made = value(await audit.tasks.makeSharedCopy(said.choices, BY));
    expect(file(made)).toContain("A tool of one team");
    expect(file(made)).not.toContain(name);
    audit.open.excel.close();
  });

  test("what one respondent typed where others chose is not named, nor is it asked for", async () => {
    const audit = await auditToShare();
    const typed = (row: readonly CellValue[], at: number): readonly CellValue[] =>
      row.map((cell, column) => (column === 3 && at === 5 ? "ask my sister" : cell));
    addSheet(audit.workbook, manyRespondents.map(typed));
    const { definition } = await reading(audit.tasks);
    const options = ["No", "Yes", "ask my sister"];
    const questions = definition.questions.map((question) =>
      question.id === "Are you told the outcome?" ? { ...question, options } : question,
    );
    value(await audit.tasks.writeSurvey({ ...definition, questions }, BY));
    const open = await settleAll(audit, await shareable(audit));
    const made = value(await audit.tasks.makeSharedCopy(open.choices, BY));
    expect(file(made)).toContain("19 of 30 (63%)");
    expect(file(made)).not.toContain("sister");
    audit.open.excel.close();
  });

  test("a question that is kept with a name in it stands in full and cut short, and stops nothing", async () => {
    const audit = await auditToShare();
    const name = String(children[5]?.[2]);
    const wording = `Did ${name} tell you what came of your referrals?`;
    const asked = (cell: CellValue) => (cell === "Are you told the outcome?" ? wording : cell);
    addSheet(
      audit.workbook,
      manyRespondents.map((row) => row.map(asked)),
    );
    const { definition } = await reading(audit.tasks);
    value(await audit.tasks.writeSurvey(definition, BY));
    const open = await shareable(audit);
    expect(textAbout(open, wording)).toMatchObject({ part: "Survey", settled: false });
    const kept = await settleAll(audit, open);
    const made = value(await audit.tasks.makeSharedCopy(kept.choices, BY));
    expect(file(made)).toContain(wording);
    expect(file(made)).toContain(`Did ${name} tell you …`);
    audit.open.excel.close();
  });

  test("a sheet that somebody wrote into is not taken: the copy is refused, and nothing is written", async () => {
    const audit = await sharing();
    const open = await settleAll(audit, await shareable(audit));
    const rows = valuesOf(sheetNamed(audit.workbook, OWN));
    const row = rows.findIndex((cells) => cells.includes("20 of 30"));
    setCell(audit.workbook, OWN, row + 1, (rows[row] ?? []).indexOf("20 of 30") + 1, "29 of 30");
    const now = value(await audit.tasks.previewShare(open.choices));
    expect(now.obstacles).toEqual([{ kind: "surveyNotReady", why: "changedByHand" }]);
    const before = workbookPicture(audit.workbook);
    expect(await problemsOf(audit.tasks.makeSharedCopy(open.choices, BY))).toEqual([
      { kind: "shareSurveyNotReady", sheet: OWN, why: "changedByHand" },
    ]);
    expect(workbookPicture(audit.workbook)).toBe(before);
    const choices = { ...open.choices, parts: { ...open.choices.parts, survey: false } };
    expect(value(await audit.tasks.makeSharedCopy(choices, BY)).opened).toBe(true);
    audit.open.excel.close();
  });

  test("a survey of a handful of people does not go in", async () => {
    const audit = await auditToShare();
    addSheet(audit.workbook, manyRespondents.slice(0, 5));
    const { definition } = await reading(audit.tasks);
    value(await audit.tasks.writeSurvey(definition, BY));
    const open = await shareable(audit);
    expect(open.obstacles).toContainEqual({ kind: "surveyNotReady", why: "fewResponses" });
    audit.open.excel.close();
  });

  test("an answer that everybody gave is accepted with a reason first", async () => {
    const audit = await auditToShare();
    addSheet(
      audit.workbook,
      manyRespondents.map((row, at) => row.map((cell, column) => (at > 0 && column === 3 ? "No" : cell))),
    );
    const { definition } = await reading(audit.tasks);
    value(await audit.tasks.writeSurvey(definition, BY));
    const open = await shareable(audit);
    expect(open.allOrNone?.sentences).toContain(
      "Are you told the outcome?: everybody who was asked answered “No” (Survey).",
    );
    expect(open.obstacles).toContainEqual({ kind: "allOrNone" });
    audit.open.excel.close();
  });
});
