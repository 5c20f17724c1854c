import { repeatedRespondents } from "../../../src/core/survey/repeated-respondents";
import { isAboutResponse, responses } from "../../../src/core/survey/responses";
import { gridOf } from "./grid";

describe("one header row", () => {
  const read = responses({
    top: 3,
    left: 2,
    values: [
      ["ID", "Role", "", "Told?"],
      [1, "Nurse", "", "Yes"],
      ["", "", "", ""],
      [2, "Teacher", "", " "],
      ["", "", "", ""],
    ],
  });

  it("leaves out blank rows and columns and says where each response stands", () => {
    expect(read.hasSecondHeader).toBe(false);
    expect(read.rows).toEqual([4, 6]);
    expect(read.blankRows).toEqual([5]);
    expect(read.columns.map(({ column, header }) => [column, header])).toEqual([
      [2, "ID"],
      [3, "Role"],
      [5, "Told?"],
    ]);
    expect(read.columns[1]?.cells).toEqual(["Nurse", "Teacher"]);
  });

  it("leaves out the row of totals under a table, and no respondent with such a word", () => {
    const rows = [
      ["ID", "Told?"],
      [1, "Yes"],
      ["", "Total"],
      [2, "No"],
      ["Total", 2],
    ];
    expect(responses(gridOf(...rows))).toMatchObject({ rows: [2, 3, 4], blankRows: [5] });
    const words = [["Anything else?"], ["Fine"], ["Total refusal of consent"]];
    expect(responses(gridOf(...words))).toMatchObject({ rows: [2, 3], blankRows: [] });
  });

  it("is not taken for two where the first response is all words", () => {
    expect(responses(gridOf(["Role", "Told?"], ["Nurse", "Yes"])).rows).toEqual([2]);
  });

  it("takes an option in brackets from the header", () => {
    const [first, second] = responses(gridOf(["Tools [GCP]", "Tools [EHA]"], ["x", ""])).columns;
    expect([first?.header, first?.under, second?.header, second?.under]).toEqual([
      "Tools",
      "GCP",
      "Tools",
      "EHA",
    ]);
  });
});

describe("a header that somebody left blank", () => {
  const first = ["Role", "", "Told?"];

  it("is said with its column, and its answers are counted", () => {
    const read = responses({
      top: 1,
      left: 2,
      values: [first, ["Nurse", "Day", "Yes"], ["Nurse", "", "No"], ["Teacher", "", "No"]],
    });
    expect(read.rows).toEqual([2, 3, 4]);
    expect(read.columns.map(({ column, header }) => [column, header])).toEqual([
      [2, "Role"],
      [3, "No header, column C"],
      [4, "Told?"],
    ]);
  });

  it("does not make headers of the first response, whose answers others gave too", () => {
    const rows = [first, ["Nurse", "Day", "Yes"], ["Teacher", "Night", "No"], ["Nurse", "Day", "No"]];
    expect(responses(gridOf(...rows))).toMatchObject({ hasSecondHeader: false, rows: [2, 3, 4] });
    // The lines of a matrix, or options, come again nowhere but under themselves.
    const matrix = [
      ["How clear?", "", "Told?"],
      ["Guidance", "Form", "Response"],
      ["Agree", "Agree", "Yes"],
    ];
    expect(responses(gridOf(...matrix)).hasSecondHeader).toBe(true);
    const ticked = [
      ["Tools?", "", ""],
      ["GCP", "EHA", "Other"],
      ["GCP", "", ""],
      ["GCP", "EHA", "A form"],
    ];
    expect(responses(gridOf(...ticked)).hasSecondHeader).toBe(true);
  });
});

it.each(["ID", "Nr", "#", "Respondent number", "Row", "Your name?", "Full name", "E-mail"])(
  "%s says something of the response, and is no question",
  (header) => {
    expect(isAboutResponse(header)).toBe(true);
  },
);

it.each(["What is your job title?", "Name a form that you use", "Number", "Told?"])(
  "%s is a question",
  (header) => {
    expect(isAboutResponse(header)).toBe(false);
  },
);

describe("two header rows", () => {
  const read = responses(
    gridOf(
      ["Respondent ID", "Which tools?", "", "", "Anything else?"],
      ["", "GCP", "EHA", "Other (please specify)", "Open-Ended Response"],
      [11, "GCP", "", "", "No"],
      [12, "", "EHA", "A form of ours", ""],
    ),
  );

  it("carries the wording on to the columns of its options", () => {
    expect(read.hasSecondHeader).toBe(true);
    expect(read.rows).toEqual([3, 4]);
    expect(read.columns.map(({ header, under }) => [header, under])).toEqual([
      ["Respondent ID", ""],
      ["Which tools?", "GCP"],
      ["Which tools?", "EHA"],
      ["Which tools?", "Other (please specify)"],
      ["Anything else?", "Open-Ended Response"],
    ]);
  });

  it("are seen by the word Response alone, but not where a respondent wrote it", () => {
    const header = ["Respondent ID", "Told?"];
    expect(responses(gridOf(header, ["", "Response"], [1, "Yes"])).hasSecondHeader).toBe(true);
    expect(responses(gridOf(header, [7, "Response"], [1, "Yes"])).hasSecondHeader).toBe(false);
  });
});

describe("an empty sheet", () => {
  it("has no columns and no responses", () => {
    expect(responses(gridOf())).toEqual({ columns: [], rows: [], blankRows: [], hasSecondHeader: false });
    expect(responses(gridOf(["Told?"])).rows).toEqual([]);
  });
});

describe("respondents who stand there twice", () => {
  it("are found by number, and by e-mail address whatever its capitals", () => {
    const found = repeatedRespondents(
      responses(
        gridOf(
          ["Respondent ID", "Email", "Told?"],
          [1, "a@example.org", "Yes"],
          [2, "b@example.org", "No"],
          [1, "A@example.org ", "No"],
        ),
      ),
    );
    expect(found).toEqual([{ header: "Respondent ID", rows: [2, 4] }]);
  });

  it("are not those who all have the address anonymous", () => {
    const rows = Array.from({ length: 20 }, (_, at) => [at, "anonymous", "Yes"]);
    expect(repeatedRespondents(responses(gridOf(["ID", "Email", "Told?"], ...rows)))).toEqual([]);
  });
});
