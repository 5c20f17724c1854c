import type { Hit, HitKind } from "../../core/disclosure/screening/hit";
import type { StorySign } from "../../core/disclosure/screening/single-case-story";
import type { ShareAnswer, ShareText } from "../../tasks/share-results";
import { listed, quoted } from "./sentence-words";

const HIT_WORDS: Readonly<Record<HitKind, string>> = {
  caseNumber: "a case number",
  carriedValue: "a name or number of a case",
  nhsNumber: "an NHS number",
  pupilNumber: "a pupil number",
  date: "a whole date",
  postcode: "a postcode",
  telephone: "a telephone number",
  email: "an e-mail address",
  typedNumber: "a number typed by hand",
};

const STORY_WORDS: Readonly<Record<StorySign, string>> = {
  age: "an age",
  person: "one person",
  relative: "a relative",
  event: "an event that stands out",
};

/** What was found in texts, each kind once: "a postcode and a name or number of a case". "" where nothing was. */
export function foundWords(texts: readonly ShareText[]): string {
  const kinds = new Set(texts.flatMap(({ hits }) => hits.map(({ kind }) => kind)));
  const found = [...kinds].map((kind) => HIT_WORDS[kind]);
  return listed(texts.some(({ story }) => story.length > 0) ? [...found, "the story of one case"] : found);
}

/** What makes a text read as the story of one case: "an age and a relative". */
export function storyWords(signs: readonly StorySign[]): string {
  return listed(signs.map((sign) => STORY_WORDS[sign]));
}

/** What was decided about a text, in a few words. `stands`: what stands in the copy because of it. */
export function answerWords(answer: ShareAnswer, stands?: string): string {
  switch (answer.kind) {
    case "saidOtherwise":
      return `Said this way: ${quoted(answer.text)}`;
    case "leftOut":
      return "Left out";
    case "kept":
      return `Kept${stands === undefined ? " as it is" : ` as ${quoted(stands)}`}, because: ${quoted(answer.reason)}`;
  }
}

/** The letters of a text that a hit is about. */
export function hitText(text: string, { offset, length }: Hit): string {
  return text.slice(offset, offset + length);
}
