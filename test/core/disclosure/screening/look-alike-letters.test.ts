import { withLatinLetters } from "../../../../src/core/disclosure/screening/look-alike-letters";

test("letters of other scripts that look like Latin ones become these, one for one", () => {
  expect(withLatinLetters("сам-10231")).toBe("cam-10231");
  expect(withLatinLetters("αβεοτ")).toBe("abeot");
  expect(withLatinLetters("ıd ɡ")).toBe("id g");
  for (const text of ["оrlа аshdоwn", "ж 12 ü", ""]) expect(withLatinLetters(text)).toHaveLength(text.length);
});

test("plain text and letters that look like no Latin one stay", () => {
  expect(withLatinLetters("ann brown, 12/3 жщ σω 漢字")).toBe("ann brown, 12/3 жщ σω 漢字");
});
