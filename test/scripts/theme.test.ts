import { existsSync } from "node:fs";
import { join } from "node:path";
import { fullTheme } from "../../scripts/theme/full-theme";
import { usedTokens } from "../../scripts/theme/used-tokens";
import { paneTheme } from "../../src/pane/pane-theme";

const root = join(__dirname, "../..");
const built = join(root, "dist/pane");
const whenBuilt = existsSync(join(built, "pane.html")) ? test : test.skip;

test.each([
  ["light", false],
  ["dark", true],
] as const)("every value of the pane's %s theme is Fluent's in our teal, or our own", (kind, isDark) => {
  const ours = paneTheme(isDark);
  expect(Object.keys(ours).length).toBeGreaterThan(80);
  expect(fullTheme[kind]).toMatchObject(ours);
});

// Fails after a change of what is used: npx tsx scripts/make-theme.ts writes the values anew.
whenBuilt("every token that the built pane uses has its value, and none is carried for nothing", () => {
  const used = usedTokens(built);
  const names = Object.keys(fullTheme.light).filter((name) => used.has(name));
  expect(Object.keys(paneTheme(false)).sort()).toEqual(names.sort());
  expect(Object.keys(paneTheme(true)).sort()).toEqual(names);
});
