import { columnKind, partsOf } from "../../../src/core/survey/column-kind";

const times = (text: string, count: number): string[] => Array.from({ length: count }, () => text);

it("takes whole numbers up to 10 for a scale and others for numbers", () => {
  expect(columnKind([3, 1, "", 10])).toEqual({ kind: "scale", separator: null, options: ["1", "3", "10"] });
  expect(columnKind([3, 11]).kind).toBe("number");
  expect(columnKind([2.5, 3]).kind).toBe("number");
  expect(columnKind([-1, 3]).kind).toBe("number");
});

it("takes numbers that stand there as text for numbers, and keeps their order beside N/A", () => {
  expect(columnKind(["4", "1", 5, "4 ", "1"])).toEqual({
    kind: "scale",
    separator: null,
    options: ["1", "4", "5"],
  });
  expect(columnKind(["40", "12.5"]).kind).toBe("number");
  expect(columnKind(["4", "N/A", 10, "Not sure", "1", "4"])).toEqual({
    kind: "scale",
    separator: null,
    options: ["1", "4", "10", "N/A", "Not sure"],
  });
  // Written so for a reason: codes, not numbers.
  expect(columnKind(["007", "007", "012", "012"]).kind).toBe("oneChoice");
  expect(columnKind(["NaN", "Infinity", "NaN", "Infinity"]).kind).toBe("oneChoice");
});

it("takes a semicolon at the end of every answer for several choices, though everybody chose one", () => {
  expect(columnKind(["GCP;", "EHA;", "GCP;", ""])).toEqual({
    kind: "severalChoices",
    separator: ";",
    options: ["GCP", "EHA"],
  });
});

it("takes capitals, spaces and either apostrophe for the same answer", () => {
  expect(columnKind(["Don't know", "Don’t know", "DON’T  KNOW ", "Yes", "yes"]).options).toEqual([
    "Don't know",
    "Yes",
  ]);
});

it("makes no option of what one respondent wrote in a sentence", () => {
  const words = "Ask Orla Ashdown, she knows";
  expect(columnKind([...times("Yes", 9), ...times("No", 6), words]).options).toEqual(["Yes", "No"]);
  expect(columnKind(["GCP;EHA;", "GCP;", `EHA;${words};`, "GCP;EHA;"]).options).toEqual(["GCP", "EHA"]);
});

it("takes parts that come again for several choices, with or without a semicolon at the end", () => {
  expect(columnKind(["GCP; EHA", "EHA;", "EHA;GCP;", "EHA"])).toEqual({
    kind: "severalChoices",
    separator: ";",
    options: ["EHA", "GCP"],
  });
  expect(partsOf("GCP; EHA;", ";")).toEqual(["GCP", "EHA"]);
});

it("does not take sentences with a semicolon for choices", () => {
  const texts = [
    "It helps; mostly",
    "Too long; I gave up",
    "Nobody told us; we guessed",
    "Fine",
    "Good; clear",
  ];
  expect(columnKind(texts).kind).toBe("freeText");
});

it("takes a known scale for one", () => {
  expect(columnKind(["Agree", "Strongly disagree", "Not sure", "Agree"])).toEqual({
    kind: "scale",
    separator: null,
    options: ["Agree", "Strongly disagree", "Not sure"],
  });
});

it("takes answers that come again for one choice, the most frequent first", () => {
  expect(columnKind([...times("No", 2), ...times("yes", 1), ...times("Yes", 4), ""])).toEqual({
    kind: "oneChoice",
    separator: null,
    options: ["Yes", "No"],
  });
});

it("leaves what one respondent each wrote beside the options to Other answers", () => {
  const found = columnKind([
    ...times("Health", 9),
    ...times("School", 6),
    "A charity",
    "The courts",
    "Retired",
  ]);
  expect(found).toEqual({ kind: "oneChoice", separator: null, options: ["Health", "School"] });
  expect(columnKind([...times("Health", 9), ...times("School", 6), "The courts"]).options).toContain(
    "The courts",
  );
});

it("takes words of the respondents' own for free text", () => {
  expect(columnKind(["It is clear now", "We were never told", "More training", "Fewer forms"]).kind).toBe(
    "freeText",
  );
  expect(columnKind(Array.from({ length: 300 }, (_, at) => `Option ${at % 100}`)).kind).toBe("freeText");
});

it("says one choice without options where nobody answered", () => {
  expect(columnKind(["", " ", ""])).toEqual({ kind: "oneChoice", separator: null, options: [] });
});
