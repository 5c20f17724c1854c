import { fullTheme } from "./full-theme";

type Values = Record<string, string | number>;

/** The text of src/pane/theme-values.ts for the tokens that the pane uses; names that are not Fluent's are passed over. */
export function themeFile(used: ReadonlySet<string>): string {
  const light: Values = { ...fullTheme.light };
  const dark: Values = { ...fullTheme.dark };
  const names = Object.keys(light)
    .filter((name) => used.has(name))
    .sort();
  const chosen = (from: Values, alike: boolean): Values =>
    Object.fromEntries(
      names
        .filter((name) => (light[name] === dark[name]) === alike)
        .map((name) => [name, from[name] ?? ""] as const),
    );
  const values = { both: chosen(light, true), light: chosen(light, false), dark: chosen(dark, false) };
  return `import type { PartialTheme } from "@fluentui/react-components";

/**
 * Fluent's tokens that the pane uses, with their values. Not written by hand: \`npx tsx scripts/make-theme.ts\` after a build.
 * Checked by: test/pane/build.test.ts, test/scripts/theme.test.ts
 */
export const themeValues = ${JSON.stringify(values)} satisfies Readonly<Record<"both" | "light" | "dark", PartialTheme>>;
`;
}
