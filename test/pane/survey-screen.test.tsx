/** @jest-environment jsdom */
import "./with-text-encoder";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { refusal, success } from "../../src/core/outcome";
import type { SurveyDefinition } from "../../src/core/survey/survey-definition";
import type { RecognisedAudit } from "../../src/tasks/recognised-audit";
import type { SurveyReading } from "../../src/tasks/survey-results";
import type { Tasks } from "../../src/tasks/tasks";
import { exampleFindings } from "../sheets/example-audit";
import { exampleResponses, exampleSurvey, exampleSurveyDefinition } from "../sheets/example-survey";
import { findingsMade } from "./made-up-share";
import { recognisedAudit, scoredAudit } from "./made-up-audit";
import { openedPane, settled } from "./opened-pane";

const EXPORT = exampleSurveyDefinition.sheet;

/** What the first two respondents wrote who wrote anything. */
function firstWords(): readonly [string, string] {
  const words = exampleSurvey.results.flatMap((result) => result.words.map(({ text }) => text));
  return [words[0] ?? "", words[1] ?? ""];
}

const reading = (change: Partial<SurveyReading> = {}): SurveyReading => ({
  responses: exampleResponses,
  definition: exampleSurveyDefinition,
  isKept: false,
  gone: [],
  results: exampleFindings.results,
  settings: exampleFindings.settings,
  surveySheet: "Audit survey",
  standing: { state: "none" },
  ...change,
});

/** The audit in whose workbook the export and another sheet stand. */
function withExport(audit: RecognisedAudit = scoredAudit()): RecognisedAudit {
  const glance = (name: string, ...header: readonly string[]) => ({
    name,
    visible: true,
    protected: false,
    filtered: false,
    used: { top: 1, left: 1, bottom: 20, right: header.length },
    topRows: [{ values: header, numberFormats: header.map(() => "General") }],
    tables: [],
  });
  const sheets = [
    ...audit.look.sheets,
    glance("Codes", "Code", "Meaning"),
    glance(EXPORT, "Respondent ID", "Start date", "Q1. Which agency do you work for?"),
  ];
  return { ...audit, look: { ...audit.look, sheets }, listSheets: ["Referrals", "Codes", EXPORT] };
}

async function atSurvey(
  read: SurveyReading | null = reading(),
  answers: Partial<Tasks> = {},
  audit = withExport(),
) {
  const pane = await openedPane({ screen: "survey" }, audit, {
    readSurvey: () => Promise.resolve(success(read)),
    writeSurvey: (definition) =>
      Promise.resolve(
        success({
          ...reading({ definition }),
          standing: { state: "asItStands", made: "now, 10:42" },
          kept: [],
        }),
      ),
    ...answers,
  });
  await settled();
  return pane;
}

const asked = (pane: Awaited<ReturnType<typeof openedPane>>, task: keyof Tasks) =>
  pane.calls.filter(([name]) => name === task).map(([, first]) => first);
const written = (pane: Awaited<ReturnType<typeof openedPane>>) =>
  asked(pane, "writeSurvey").at(-1) as SurveyDefinition | undefined;
const button = (name: string | RegExp): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>("button")].find((each) => {
    const called = each.getAttribute("aria-label") ?? each.textContent;
    return typeof name === "string" ? called === name : name.test(called);
  });
  if (found === undefined) throw new Error(`no button ${String(name)}`);
  return found;
};
const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(button(name));
  await settled();
};
type Labelled = Pick<ReturnType<typeof within>, "getByLabelText">;
const choose = async (label: string | RegExp, value: string, on: Labelled = screen): Promise<void> => {
  fireEvent.change(on.getByLabelText(label), { target: { value } });
  await settled();
};
const question = (start: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>("section.card")].find((card) =>
    card.getAttribute("aria-label")?.startsWith(start),
  );
  if (found === undefined) throw new Error(`no question ${start}`);
  return found;
};
const rows = (start: string): readonly string[] =>
  [...question(start).querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent).join(" "),
  );
const footer = () => within(document.querySelector("footer") ?? document.body);

describe("the survey beside the audit", () => {
  test("Findings leads there, and back", async () => {
    await openedPane({ screen: "findings" }, withExport(findingsMade()), {
      previewFindings: () => Promise.resolve(refusal({ kind: "stopped", written: [] })),
      readSurvey: () => Promise.resolve(success(reading())),
    });
    await press(/^Practitioner survey/);
    expect(document.querySelector("h1")?.textContent).toBe("Survey beside audit");
    expect(button("Back to Findings")).toBeTruthy();
  });

  test("reads the likely sheet by itself, and says every answer with those who gave none", async () => {
    const pane = await atSurvey();
    expect(asked(pane, "readSurvey")).toEqual([{ sheet: null, headerRow: null, likely: EXPORT }]);
    expect(screen.getByText(/^111 people responded\./)).toBeTruthy();
    expect(rows("Q2.")).toEqual([
      "Positive 82 of 111 (74%)",
      "Negative 17 of 111 (15%)",
      "Little impact 9 of 111 (8%)",
      "No answer 3 of 111 (3%)",
    ]);
    expect(within(question("Q2.")).getByText(/^Most of those asked, 82 of 111 \(74%\)/)).toBeTruthy();
    expect(within(question("Q8.")).getByText(/add up to more than 100%\.$/)).toBeTruthy();
    // What respondents wrote is counted and not shown.
    expect(question("Q9.").textContent).toContain("28 of 111 (25%) wrote something");
    expect(rows("Q9.")).toEqual([]);
  });

  test("ready pairs show both counts with what each measures, and can be taken away", async () => {
    const pane = await atSurvey();
    const card = question("Pair: Being told the outcome");
    expect(card.textContent).toContain("64 of 111 (58%)");
    expect(card.textContent).toContain("30 of 39 (77%)");
    expect(card.textContent).toContain("These measure different things");
    expect(card.textContent).toContain("They can’t be subtracted");
    expect(card.querySelectorAll("svg.bar")).toHaveLength(2);
    await press("Take the pair away: Being told the outcome");
    await press("Add the survey");
    expect(written(pane)?.pairs.map(({ name }) => name)).toEqual([
      "Applying the threshold",
      "Consent and speaking with families",
    ]);
  });

  test("a kind is corrected, and what was found comes back with it", async () => {
    const pane = await atSurvey();
    await choose("Kind", "freeText", within(question("Q7.")));
    expect(rows("Q7.")).toEqual([]);
    // The pair spoke of its answers.
    expect(document.querySelector("section[aria-label='Pair: Being told the outcome']")).toBeNull();
    await choose("Kind", "oneChoice", within(question("Q7.")));
    expect(rows("Q7.")).toEqual([
      "No 64 of 111 (58%)",
      "Yes 38 of 111 (34%)",
      "Not sure 9 of 111 (8%)",
      "No answer 0 of 111 (0%)",
    ]);
    fireEvent.click(screen.getByText("1 column is left out"));
    await choose("Respondent ID", "number");
    await press("Add the survey");
    expect(
      written(pane)
        ?.questions.map(({ kind }) => kind)
        .slice(0, 2),
    ).toEqual(["number", "oneChoice"]);
  });

  test("answers are put in another order, and the focus goes along", async () => {
    const pane = await atSurvey();
    await press("Move “Little impact” up");
    expect(rows("Q2.")[1]).toBe("Little impact 9 of 111 (8%)");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move “Little impact” up");
    await press("Move “Positive” up");
    await press("Add the survey");
    expect(written(pane)?.questions.find(({ id }) => id.startsWith("Q2."))?.options).toEqual([
      "Positive",
      "Little impact",
      "Negative",
    ]);
  });

  test("a pair is made of a criterion, answers, and what they say", async () => {
    const pane = await atSurvey();
    await press(/^Pair with a question of the audit: Q2\./);
    const card = within(question("Q2."));
    expect(card.getByText("Choose the question of the audit.")).toBeTruthy();
    await choose("Question of the audit", "decision", card);
    expect(card.getByText("Choose at least one answer.")).toBeTruthy();
    fireEvent.click(card.getByLabelText("Little impact"));
    fireEvent.click(card.getByLabelText("Negative"));
    await choose("These answers say that it was", "notMet", card);
    await press("Add the pair");
    expect(question("Pair: Right decision").textContent).toContain("26 of 111 (23%)");
    await press("Add the survey");
    expect(written(pane)?.pairs.at(-1)).toEqual({
      name: "Right decision",
      question: exampleSurveyDefinition.questions.find(({ id }) => id.startsWith("Q2."))?.id,
      options: ["Negative", "Little impact"],
      criterion: "decision",
      saysMet: false,
    });
  });

  test("more responses than were invited before are a sentence, until another number is typed", async () => {
    const definition = { ...exampleSurveyDefinition, invited: 100 };
    const pane = await atSurvey(
      reading({ definition, isKept: true, standing: { state: "outOfDate", made: null } }),
    );
    expect(screen.getByText("111 people responded, and 100 were invited")).toBeTruthy();
    expect(screen.getByText(/^Fewer than the 111 people who responded can’t have been invited/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/ of 100\b|of those invited/);
    await press("Make the survey again");
    expect(asked(pane, "writeSurvey")).toEqual([]);
    fireEvent.change(screen.getByLabelText("How many were invited"), { target: { value: "120" } });
    await settled();
    expect(screen.queryByText("111 people responded, and 100 were invited")).toBeNull();
    await press("Make the survey again");
    expect(written(pane)?.invited).toBe(120);
  });

  test("who was invited, how they came, by which answer: all of it is kept with the survey", async () => {
    const pane = await atSurvey();
    fireEvent.change(screen.getByLabelText("How many were invited"), { target: { value: "100" } });
    await settled();
    expect(button("Add the survey").getAttribute("aria-disabled")).toBe("true");
    expect(
      footer().getByText(/fewer than the 111 people who responded can’t have been invited/),
    ).toBeTruthy();
    fireEvent.change(screen.getByLabelText("How many were invited"), { target: { value: "1,480" } });
    await settled();
    expect(screen.getByText("111 of 1,480 (8%) responded.")).toBeTruthy();
    await choose("How they came", "random");
    await choose(/^Sector/, "");
    expect(question("Pair: Being told").textContent).toContain("the answers say the opposite");
    await press("Add the survey");
    expect(written(pane)).toMatchObject({ invited: 1480, respondents: "random", by: null });
  });

  test("a question that hangs on another has those as its base who were asked", async () => {
    const pane = await atSurvey();
    const q3 = within(question("Q3."));
    const q2 = exampleSurveyDefinition.questions.find(({ id }) => id.startsWith("Q2."))?.id ?? "";
    await choose("Asked of", q2, q3);
    expect(q3.getByText("Asked of 108 respondents only.")).toBeTruthy();
    fireEvent.click(q3.getByLabelText("Negative"));
    await settled();
    expect(q3.getByText("Asked of 91 respondents only.")).toBeTruthy();
    await press("Add the survey");
    expect(written(pane)?.questions.find(({ id }) => id.startsWith("Q3."))?.askedOf).toEqual({
      question: q2,
      options: ["Positive", "Little impact"],
    });
  });
});

describe("answers in respondents’ own words", () => {
  test("are sorted by the themes of the audit one at a time, and counted; nobody’s words are kept", async () => {
    const criteria = { ...exampleFindings.set, themes: ["Feedback", "Forms"] };
    const pane = await atSurvey(reading(), {}, { ...withExport(), criteria });
    await press(/^Sort the answers by theme: Q9\./);
    const card = within(question("Q9."));
    const [first, second] = firstWords();
    expect(card.getByText(first)).toBeTruthy();
    expect(card.getByText(/^Answer 1 of 28, row \d+$/)).toBeTruthy();
    fireEvent.click(card.getByLabelText("Forms"));
    await press("Next answer");
    expect(card.getByText(second)).toBeTruthy();
    expect(document.activeElement?.tagName).toBe("INPUT");
    await press("None of them, next answer");
    expect(rows("Q9.")).toEqual([
      "Forms 1 of 111 (1%)",
      "None of the themes 1 of 111 (1%)",
      "Not looked at yet 26 of 111 (23%)",
    ]);
    await press("The answer before");
    expect(card.getByText(second)).toBeTruthy();
    await press("Add the survey");
    const kept = written(pane)?.coded;
    expect(kept?.[0]?.answers.map(({ themes }) => themes)).toEqual([["Forms"], []]);
    expect(JSON.stringify(kept)).not.toContain(first);
  });
});

describe("what stands, and what stands in the way", () => {
  test("without an export it says what to do, and lets the sheet be chosen", async () => {
    const pane = await atSurvey(null);
    expect(
      screen.getByText("Open the survey’s export in this workbook, or paste it on a sheet."),
    ).toBeTruthy();
    await choose("Sheet with the export", "Codes");
    expect(asked(pane, "readSurvey").at(-1)).toMatchObject({ sheet: "Codes" });
    // The list of cases is no export.
    expect(screen.queryByText("Referrals")).toBeNull();
  });

  test("before there is an audit nothing is read", async () => {
    const pane = await atSurvey(reading(), {}, withExport(recognisedAudit()));
    expect(asked(pane, "readSurvey")).toEqual([]);
    expect(screen.getByText(/^A survey stands beside an audit\./)).toBeTruthy();
  });

  test("a sheet that can’t be used is said, and another can be chosen", async () => {
    await atSurvey(null, {
      readSurvey: () => Promise.resolve(refusal({ kind: "surveyNoQuestions", sheet: "Codes", headerRow: 1 })),
    });
    expect(screen.getByText("No questions were found on “Codes”")).toBeTruthy();
    expect(screen.getByText(/Nothing was written\./)).toBeTruthy();
    expect(screen.getByLabelText("Sheet with the export")).toBeTruthy();
  });

  test("another row of headers is read anew", async () => {
    const pane = await atSurvey();
    fireEvent.change(screen.getByLabelText("Row of the headers"), { target: { value: "3" } });
    await press("Read from this row");
    expect(asked(pane, "readSurvey").at(-1)).toMatchObject({ sheet: EXPORT, headerRow: 3 });
  });

  test.each([
    [
      { state: "asItStands", made: "6 December 2017, 14:05" },
      "Audit survey matches the answers and the marks",
      "Make the survey again",
    ],
    [{ state: "outOfDate", made: null }, "Audit survey is out of date", "Make the survey again"],
    [{ state: "changedByHand", made: null }, "Somebody wrote on Audit survey", "Make the survey again"],
  ] as const)("%j", async (standing, words, label) => {
    await atSurvey(reading({ isKept: true, standing }));
    expect(document.body.textContent).toContain(words);
    expect(button(label)).toBeTruthy();
  });

  test("what is up to date leads on to the findings", async () => {
    const standing = { state: "asItStands", made: "6 December 2017, 14:05" } as const;
    await atSurvey(reading({ isKept: true, standing }), {
      previewFindings: () => Promise.resolve(refusal({ kind: "stopped", written: [] })),
    });
    await press("Next: findings");
    expect(document.querySelector("h1")?.textContent).toBe("Findings");
  });

  test("a change makes the sheet say otherwise, and stays while the workbook is looked at again", async () => {
    const standing = { state: "asItStands", made: "6 December 2017, 14:05" } as const;
    const pane = await atSurvey(reading({ isKept: true, standing }));
    await choose("How they came", "random");
    expect(screen.getByText("Audit survey says otherwise")).toBeTruthy();
    act(() => pane.store.dispatch({ action: "lookedAgain", audit: withExport(), cells: null }));
    await settled();
    expect(asked(pane, "readSurvey")).toHaveLength(2);
    expect((screen.getByLabelText("How they came") as HTMLSelectElement).value).toBe("random");
    await press("Make the survey again");
    expect(written(pane)?.respondents).toBe("random");
  });

  test("respondents who stand twice, blank rows and questions that are gone are said", async () => {
    const responses = {
      ...exampleResponses,
      blankRows: [40],
      columns: exampleResponses.columns.map((column, at) =>
        at > 0
          ? column
          : {
              ...column,
              cells: column.cells.map((cell, row) => (row === 1 ? (column.cells[0] ?? "") : cell)),
            },
      ),
    };
    await atSurvey(reading({ responses, gone: ["Q0. Gone?"] }));
    expect(document.body.textContent).toContain("Rows 2 and 3 have the same Respondent ID. Each is counted.");
    expect(document.body.textContent).toContain("Row 40 is blank or a total, and not counted as responses.");
    expect(document.body.textContent).toContain("“Q0. Gone?” is not in the export any more.");
  });

  test("300 options are refused with a sentence", async () => {
    const questions = exampleSurveyDefinition.questions.map((each) =>
      each.id.startsWith("Q9.")
        ? {
            ...each,
            kind: "oneChoice" as const,
            options: Array.from({ length: 300 }, (_, at) => `Answer ${at}`),
          }
        : each,
    );
    const pane = await atSurvey(reading({ definition: { ...exampleSurveyDefinition, questions } }));
    expect(document.body.textContent).toContain("has 300 different answers");
    await press("Add the survey");
    expect(asked(pane, "writeSurvey")).toEqual([]);
    expect(footer().getByText("The survey can’t be counted: see above.")).toBeTruthy();
  });

  test("with nothing scored yet there is no pair to make", async () => {
    await atSurvey(reading({ results: [] }));
    expect(document.querySelector("section[aria-label^='Pair:']")).toBeNull();
    expect(() => button(/^Pair with/)).toThrow();
    expect(rows("Q2.")[0]).toBe("Positive 82 of 111 (74%)");
  });
});
