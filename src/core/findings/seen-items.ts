import { foldedWord } from "../scoring/mark-meaning";
import type { ObservationKind } from "../scoring/scored-case";
import type { ThemeCount } from "./findings";
import { countedText } from "./number-text";
import type { WordingItem } from "./wording-item";

/** By which what was seen for a theme is known on Audit wording. Capitals and white space make no other theme. */
export function seenItemId(kind: ObservationKind, theme: string): string {
  return `seen ${kind} ${foldedWord(theme)}`.trim();
}

/** What was seen for each theme: the tool has no sentence for it, the auditor may write one. */
export function seenItems(kind: ObservationKind, themes: readonly ThemeCount[]): readonly WordingItem[] {
  return themes.map(({ theme, cases }) => ({
    id: seenItemId(kind, theme),
    part: kind,
    item: theme === "" ? "Without a theme" : theme,
    sentence: "",
    numbers: countedText(cases, "case", "cases"),
  }));
}
