import { refusal, success, type Outcome } from "../outcome";
import { foldedWord } from "./mark-meaning";

const LONGEST_THEME = 60;

/**
 * A theme as it may come to those that stand; null where it stands already, in whatever capitals. Refused: a blank one,
 * one with a semicolon, which stands between two themes on Audit criteria, and one of more than 60 characters.
 * Checked by: test/core/scoring/new-theme.test.ts.
 */
export function newTheme(standing: readonly string[], text: string): Outcome<string | null> {
  const theme = text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (theme === "") return refusal({ kind: "themeUnusable", theme, fault: "blank" });
  if (theme.includes(";")) return refusal({ kind: "themeUnusable", theme, fault: "semicolon" });
  if (Array.from(theme).length > LONGEST_THEME)
    return refusal({ kind: "themeUnusable", theme, fault: "tooLong" });
  const isThere = standing.some((each) => foldedWord(each) === foldedWord(theme));
  return success(isThere ? null : theme);
}
