import type { PartialTheme } from "@fluentui/react-components";
import { themeValues } from "./theme-values";

/** The colours and sizes that the pane uses, of Fluent's light or dark theme in our teal. */
export function paneTheme(isDark: boolean): PartialTheme {
  return { ...themeValues.both, ...(isDark ? themeValues.dark : themeValues.light) };
}
