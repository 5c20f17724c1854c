import type { CellValue } from "../../../src/core/frame/cell-value";
import { foundLists } from "../../../src/core/frame/found-lists";
import { headerNames } from "../../../src/core/frame/header-names";
import { areasOf, glanceOf } from "./glance-of";

const namesOf = (headers: CellValue[], above: CellValue[] | null = null, firstColumn = 1) =>
  headerNames(headers, above, firstColumn).map(({ header }) => header);

describe("names of columns", () => {
  test("are the words of the header cells, without spaces around them", () => {
    expect(headerNames([" Ref ", "Date"], null, 3)).toEqual([
      { header: "Ref", words: "Ref", byLetters: false },
      { header: "Date", words: "Date", byLetters: false },
    ]);
    expect(namesOf([2017, true, { error: "#N/A" }])).toEqual(["2017", "true", "#N/A"]);
  });

  test("a blank header and one that stands over several columns are told apart by the column", () => {
    expect(headerNames(["Case", "", "Date", "Note", "Date"], null, 2)).toEqual([
      { header: "Case", words: "Case", byLetters: false },
      { header: "Column C", words: "", byLetters: true },
      { header: "Date (column D)", words: "Date", byLetters: true },
      { header: "Note", words: "Note", byLetters: false },
      { header: "Date (column F)", words: "Date", byLetters: true },
    ]);
  });

  test("headings above tell repeated headers apart, as far to the right as the next heading; others stay as they are", () => {
    const above = ["Child", "", "Referral", "", "Assessment", ""];
    expect(namesOf(["ID", "Name", "Date", "Source", "Date", "Worker"], above)).toEqual([
      ...["ID", "Name", "Referral: Date", "Source", "Assessment: Date", "Worker"],
    ]);
  });

  test("a heading merged over both rows is the column's name", () => {
    expect(namesOf(["", "Date", "Source", ""], ["Ref", "Referral", "", "Outcome"])).toEqual([
      ...["Ref", "Date", "Source", "Outcome"],
    ]);
  });

  test("one word above is a title, and no heading", () => {
    expect(namesOf(["", "Date", "Date"], ["Referrals 2017", "", ""])).toEqual([
      ...["Column A", "Date (column B)", "Date (column C)"],
    ]);
  });

  test("headings that don't tell them apart leave it to the column", () => {
    expect(namesOf(["Date", "Date", "Date"], ["First", "", "Last"])).toEqual([
      ...["First: Date (column A)", "First: Date (column B)", "Last: Date"],
    ]);
  });
});

describe("headers of lists", () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `C-${index + 1}`);
  const row = (id: string, index: number): CellValue[] => [id, 42979 + index, "School", 43000 + index, "NFA"];
  const cases = ids(4).map(row);

  test.each<[string, CellValue[][], string, string[]]>([
    [
      "two header rows, groups of columns above",
      [
        ["Case", "Referral", "", "Assessment", ""],
        ["Ref", "Date", "Source", "Date", "Decision"],
      ],
      "A2:E6",
      ["Ref", "Referral: Date", "Source", "Assessment: Date", "Decision"],
    ],
    [
      "the same under a title",
      [
        ["Referrals 2017"],
        ["Case", "Referral", "", "Assessment"],
        ["Ref", "Date", "Source", "Date", "Decision"],
      ],
      "A3:E7",
      ["Ref", "Referral: Date", "Source", "Assessment: Date", "Decision"],
    ],
    [
      "two header rows, some merged over both",
      [
        ["Ref", "Referral", "", "Closed on", "Decision"],
        ["", "Date", "Source", "", ""],
      ],
      "A2:E6",
      ["Ref", "Date", "Source", "Closed on", "Decision"],
    ],
    [
      "headers merged over two rows, so that the second is blank",
      [["Ref", "Date", "Source", "Closed on", "Decision"], []],
      "A2:E6",
      ["Ref", "Date", "Source", "Closed on", "Decision"],
    ],
    [
      "headings that no name needs",
      [
        ["Case", "Referral", "", "End", ""],
        ["Ref", "Date", "Source", "Closed on", "Decision"],
      ],
      "A2:E6",
      ["Ref", "Date", "Source", "Closed on", "Decision"],
    ],
    [
      "facts above the headers, nearly as wide",
      [
        ["Team:", "MASH", "", "Period:", "2017"],
        ["Ref", "Date", "Source", "Closed on", "Decision"],
      ],
      "A2:E6",
      ["Ref", "Date", "Source", "Closed on", "Decision"],
    ],
    [
      "a merged title, blank rows, headers",
      [["Referrals to the hub", "", "", "", ""], [], [], ["Ref", "Date", "Source", "Date", ""]],
      "A4:D8",
      ["Ref", "Date (column B)", "Source", "Date (column D)"],
    ],
  ])("%s", (_, above, area, names) => {
    const sheet = glanceOf([...above, ...cases]);
    expect(areasOf(sheet)).toEqual([area]);
    const [list] = foundLists([sheet]);
    expect(list?.place.headers).toEqual(names);
    expect(list?.headers.some(({ repeated }) => repeated)).toBe(false);
  });

  test("the row of headings is kept in mind only where a name needs it", () => {
    const lower: CellValue[] = ["Ref", "Date", "Source", "Date", "Decision"];
    const needed = glanceOf([["Case", "Referral", "", "Assessment", ""], lower, ...cases]);
    expect(foundLists([needed])[0]?.place.headings).toBe(true);
    const different: CellValue[] = ["Ref", "Date", "Source", "Closed on", "Decision"];
    const notNeeded = glanceOf([["Case", "Referral", "", "End", ""], different, ...cases]);
    expect(foundLists([notNeeded])[0]?.place).not.toHaveProperty("headings");
  });

  test("two facts above a blank row and numbers are no merged headers", () => {
    expect(areasOf(glanceOf([["Team", "MASH"], [], [1, 2], [3, 4], [5, 6]]))).toEqual([]);
    expect(areasOf(glanceOf([["Team", "MASH", "2017"], [], [1, 2, 3, 9], [3, 4, 5, 9]]))).toEqual([]);
  });

  test("a first case without digits under a blank header is no second header row", () => {
    const sheet = glanceOf([
      ["Ref", "", "Outcome"],
      ["unknown", "x", "NFA"],
      ["C-2", "y", "NFA"],
      ["C-3", "", "NFA"],
    ]);
    expect(areasOf(sheet)).toEqual(["A1:C4"]);
  });

  test("a list far below the top of the sheet, and headers below the 25th row of facts", () => {
    const facts: CellValue[][] = Array.from({ length: 30 }, (_, index) => [`Fact ${index}`, index]);
    const headers: CellValue[] = ["Ref", "Date", "Source", "Closed on", "Decision"];
    expect(areasOf(glanceOf([...facts, headers, ...cases]))).toEqual(["A31:E35"]);
  });

  test("one column of case numbers under a word is a list; one column of notes is none", () => {
    expect(areasOf(glanceOf([["Case number"], ...ids(5).map((id) => [id])]))).toEqual(["A1:A6"]);
    expect(areasOf(glanceOf([["Reference"], [1001], [1002], [1003]]))).toEqual(["A1:A4"]);
    expect(areasOf(glanceOf([["Notes"], ["Ask the team"], ["Done in 2017"]]))).toEqual([]);
    expect(areasOf(glanceOf([["Outcome"], ["1 NFA"], ["1 NFA"], ["2 Help"]]))).toEqual([]);
    expect(areasOf(glanceOf([["Room 101"], ["C-1"], ["C-2"]]))).toEqual([]);
  });

  test("error values are no headers", () => {
    expect(
      areasOf(
        glanceOf([
          ["#N/A", "#DIV/0!"],
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
      ),
    ).toEqual([]);
  });

  test("sub-headings are told, totals and cases of which little is known are none", () => {
    const rows: CellValue[][] = [
      ["Ref", "Date", "Source", "Closed on", "Decision"],
      ["North area"],
      ...cases,
      ["Total"],
      ["C-9"],
      ["South area", "", "", "", ""],
      ...cases.map(([, ...others], index): CellValue[] => [`C-1${index}`, ...others]),
    ];
    expect(foundLists([glanceOf(rows)])[0]?.subHeadings).toEqual([2, 9]);
  });

  test("suggestions take a column's own name before one told apart by its letters, and no count for a number", () => {
    const rows = ids(3).map((id, index): CellValue[] => [3, id, 42979, 42990 + index, "NFA"]);
    const headers = ["Number of children", "Case no.", "Date", "Date received", "Outcome"];
    expect(foundLists([glanceOf([headers, ...rows])])[0]?.suggestion).toEqual({
      caseId: "Case no.",
      date: "Date",
      group: "Outcome",
    });
    const twice = ["Number of children", "Case no.", "Date", "Date", "Outcome"];
    expect(foundLists([glanceOf([twice, ...rows])])[0]?.suggestion.date).toBe("Date (column C)");
    const three = ["Number of children", "Case no.", "Date", "Closing date", "Date"];
    expect(foundLists([glanceOf([three, ...rows])])[0]?.suggestion.date).toBe("Closing date");
  });
});
