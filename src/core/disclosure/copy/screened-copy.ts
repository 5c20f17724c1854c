import type { CellPlace } from "../../cell-place";
import type { UnitId } from "../../frame/unit";
import { sha256Hex } from "../../sha256";
import { bareText } from "../screening/known-values";
import type { Hit, HitKind } from "../screening/hit";
import { screenedText, type Screening } from "../screening/screened-text";
import { singleCaseStory } from "../screening/single-case-story";
import { caseLabels } from "./case-labels";
import type { PeoplesText } from "./peoples-text";
import { wordsAsSaid, type PeoplesWords } from "./peoples-words";
import type { ShareAnswer } from "./share-answer";
import type { ShareText } from "./share-text";
import { isTellingCaseNumber } from "./telling-case-number";
import { typedNumbers } from "./typed-numbers";

/** What the texts of a copy are looked through with. */
export interface CopyGround {
  readonly screening: Screening;
  /** Labels that were given in preparing this copy. */
  readonly labels: ReadonlyMap<UnitId, string>;
  /** By which further labels are drawn. */
  readonly seed: string;
  /** The answers for each text, oldest first. */
  readonly answers: ReadonlyMap<string, readonly ShareAnswer[]>;
  /** Numbers typed by hand are asked about up to this; null where no number is hidden. */
  readonly numbersUpTo: number | null;
  /** Where a text of the set-up or of a case stands in the workbook. */
  readonly placeOf: (text: string) => CellPlace | null;
}

export interface ScreenedCopy {
  /** Those with something found or answered, in the order of the copy. */
  readonly texts: readonly ShareText[];
  readonly screened: number;
  /** The words as they stand in the copy. */
  readonly said: PeoplesWords;
  /** All labels: those given before, and those drawn now. */
  readonly labels: ReadonlyMap<UnitId, string>;
  /** Labels that stand in the copy. */
  readonly inCopy: readonly string[];
  /** Texts that were kept as they stand although something is found in them. */
  readonly kept: readonly string[];
}

/**
 * Looks all texts of a copy through that people wrote: case numbers become labels, everything else that is found waits for
 * an answer of the auditor. An answer belongs to a text by a digest of where it stands, what it is about, the text, and the
 * text with its case numbers taken out, so that it has to be given again once any of these changes.
 * A short case number of digits alone, such as "12", is found and made no label: most numbers of that kind are none.
 * Checked by: test/core/disclosure/copy/screened-copy.test.ts
 */
export function screenedCopy(words: PeoplesWords, ground: CopyGround): ScreenedCopy {
  const found = foundTexts(words, ground);
  const { byBare } = ground.screening.caseNumbers;
  const keyAt = ({ text }: PeoplesText, hit: Hit): UnitId | null =>
    hit.kind === "caseNumber"
      ? ((byBare.get(bareText(partOf(text, hit)))?.value as UnitId | undefined) ?? null)
      : null;
  const spoken = [...found.values()].flatMap(({ of, hits }) =>
    hits.flatMap((hit) => (isTellingCaseNumber(of.text, hit) ? (keyAt(of, hit) ?? []) : [])),
  );
  const labels = caseLabels([...new Set(spoken)], ground.labels, ground.seed);
  const settled = new Map(
    [...found].map(([place, { of, hits }]) => {
      const labelAt = (hit: Hit): string | null => {
        const key = isTellingCaseNumber(of.text, hit) ? keyAt(of, hit) : null;
        return key === null ? null : (labels.get(key) ?? null);
      };
      return [place, settledText(of, hits, labelAt, ground)] as const;
    }),
  );
  const said = wordsAsSaid(words, (text) => {
    const { stands } = settled.get(placeInCopy(text)) ?? { stands: text.text };
    return stands ?? null;
  });
  const texts = [...settled.values()].filter(
    ({ hits, story, answer }) => hits.length > 0 || story.length > 0 || answer !== null,
  );
  const standing = texts.flatMap(({ stands }) => stands ?? []);
  return {
    texts,
    screened: found.size,
    said,
    labels,
    inCopy: [...labels.values()].filter((label) =>
      standing.some((text) => new RegExp(`\\b${label}\\b`).test(text)),
    ),
    kept: texts.flatMap(({ answer, stands }) => (answer?.kind === "kept" ? (stands ?? []) : [])),
  };
}

interface FoundText {
  readonly of: PeoplesText;
  readonly hits: readonly Hit[];
}

function foundTexts(words: PeoplesWords, ground: CopyGround): ReadonlyMap<string, FoundText> {
  const found = new Map<string, FoundText>();
  wordsAsSaid(words, (text) => {
    const of = text.place === null ? { ...text, place: ground.placeOf(text.text) } : text;
    found.set(placeInCopy(text), { of, hits: hitsIn(text.text, text, ground) });
    return text.text;
  });
  return found;
}

/** Two texts with the same are the same words about the same, and are settled together. */
function placeInCopy({ part, about, text }: PeoplesText): string {
  return [part, about, text].join("\u001f");
}

const isAddress: ReadonlySet<HitKind> = new Set(["email", "telephone", "postcode"]);

function hitsIn(
  text: string,
  { isOwnSentence, isContact }: Pick<PeoplesText, "isOwnSentence" | "isContact">,
  { screening, numbersUpTo }: CopyGround,
): readonly Hit[] {
  const found = screenedText(text, screening);
  const hits = isContact === true ? found.filter(({ kind }) => !isAddress.has(kind)) : found;
  if (numbersUpTo === null || !isOwnSentence) return hits;
  const isTold = (one: Hit): boolean =>
    hits.some((hit) => hit.offset < one.offset + one.length && one.offset < hit.offset + hit.length);
  return [...hits, ...typedNumbers(text, numbersUpTo).filter((one) => !isTold(one))].sort(
    (a, b) => a.offset - b.offset,
  );
}

function settledText(
  of: PeoplesText,
  hits: readonly Hit[],
  labelAt: (hit: Hit) => string | null,
  ground: CopyGround,
): ShareText {
  const { part, about, place, text } = of;
  const proposed = withLabels(text, hits, labelAt);
  const bare = withLabels(text, hits, (hit) => (labelAt(hit) === null ? null : "\u001a"));
  const id = sha256Hex([part, about, text, bare].join("\u001f")).slice(0, 16);
  const answers = ground.answers.get(id) ?? [];
  const answer = answers.at(-1) ?? null;
  const own = answers.findLast((each) => each.kind !== "kept");
  const stands = own === undefined ? proposed : own.kind === "saidOtherwise" ? own.text : null;
  const stillFound = stands === null ? [] : hitsIn(stands, of, ground);
  const story = singleCaseStory(stands ?? text);
  return {
    id,
    part,
    about,
    place,
    text,
    hits,
    story,
    proposed,
    ...(stands === null ? {} : { stands }),
    stillFound,
    answer,
    settled:
      stands === null ||
      (answer?.kind === "kept" && !stillFound.some((hit) => isTellingCaseNumber(stands, hit))) ||
      (stillFound.length === 0 && story.length === 0),
  };
}

const partOf = (text: string, { offset, length }: Hit): string => text.slice(offset, offset + length);

function withLabels(text: string, hits: readonly Hit[], labelAt: (hit: Hit) => string | null): string {
  let written = "";
  let end = 0;
  for (const hit of hits) {
    const label = labelAt(hit);
    if (label === null || hit.offset < end) continue;
    written += text.slice(end, hit.offset) + label;
    end = hit.offset + hit.length;
  }
  return written + text.slice(end);
}
