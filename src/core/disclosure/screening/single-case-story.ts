/** What makes a text read as the story of one case. */
export type StorySign = "age" | "person" | "relative" | "event";

const signs: readonly (readonly [StorySign, RegExp])[] = [
  [
    "age",
    /\baged? \d{1,2}\b|\b\d{1,2}[ -](?:year|month|week|day)s?[ -]old\b|\b(?:unborn|newborn|new-born|twins?)\b/i,
  ],
  ["person", /\b(?:he|she|his|her|him|hers)\b|\b(?:the|this|one|a) (?:boy|girl|child|baby|young person)\b/i],
  [
    "relative",
    /\b(?:mother|father|mum|dad|step-?(?:mother|father)|parents?|grand-?(?:mother|father|parents?)|brother|sister|siblings?|uncle|aunt|partner|carer)\b/i,
  ],
  [
    "event",
    /\b(?:died|death|suicide|murder|arrested|prison|hospital|pregnan\w*|assault\w*|rape\w*|overdos\w*|trafficked|fire|injur\w*|burn\w*|adopted)\b/i,
  ],
];

/**
 * Signs that a text tells the story of one case. A single unusual story can identify people without a name; no check can
 * know which ones do, so the auditor is asked wherever a text of some length has two signs or more.
 * Source: Information Commissioner's Office, Anonymisation guidance, on being singled out by what is unusual.
 * Checked by: test/core/disclosure/screening/screened-text.test.ts
 */
export function singleCaseStory(text: string): readonly StorySign[] {
  const found = signs.flatMap(([sign, pattern]) => (pattern.test(text) ? [sign] : []));
  return found.length >= 2 ? found : [];
}
