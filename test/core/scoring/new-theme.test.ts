import { newTheme } from "../../../src/core/scoring/new-theme";

const standing = ["Voice of the child", "Consent"];

test.each([
  ["a new one, its spaces made single", "  Use of   history ", "Use of history"],
  ["one that stands, in other capitals", " CONSENT ", null],
  ["as long as it may be", "x".repeat(60), "x".repeat(60)],
])("%s", (_, text, value) => expect(newTheme(standing, text)).toEqual({ ok: true, value }));

test.each([
  ["blank", " "],
  ["semicolon", "a; b"],
  ["tooLong", "x".repeat(61)],
])("refused: %s", (fault, text) =>
  expect(newTheme(standing, text)).toMatchObject({ ok: false, problems: [{ kind: "themeUnusable", fault }] }),
);
