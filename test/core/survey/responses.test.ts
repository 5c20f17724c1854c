import { repeatedRespondents } from "../../../src/core/survey/repeated-respondents";
import { responses } from "../../../src/core/survey/responses";
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
