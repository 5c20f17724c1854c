import { talliedWords } from "../../../src/core/findings/tallied-words";

describe("talliedWords", () => {
  it("puts the most frequent first, then the order offered, then the alphabet, nothing written last", () => {
    const written = ["zebra", "second", "first", "", "apple", "often", "often"];
    expect(talliedWords(written, ["first", "second"]).map(({ word, count }) => [word, count])).toEqual([
      ["often", 2],
      ["first", 1],
      ["second", 1],
      ["apple", 1],
      ["zebra", 1],
      ["", 1],
    ]);
  });

  it("takes spellings together: as offered, or the one that sorts first, whatever the order", () => {
    expect(talliedWords(["FORM", " form"], ["Form"])).toEqual([{ word: "Form", count: 2 }]);
    expect(talliedWords(["own", "Own", "OWN"], [])).toEqual([{ word: "OWN", count: 3 }]);
    expect(talliedWords(["OWN", "Own", "own"], [])).toEqual([{ word: "OWN", count: 3 }]);
  });

  it("gives nothing for nothing", () => expect(talliedWords([], ["Form"])).toEqual([]));
});
