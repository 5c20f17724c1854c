import { strFromU8, unzipSync, type Unzipped } from "fflate";
import type { Sliced } from "../../core/sliced";
import { sharedText } from "../shared-text";
import { expectedParts, chartPartNames, partNames, surveySheetName } from "../xlsx/part-names";
import { packedParts } from "../xlsx/packed-parts";
import { formLeaks } from "./form-leaks";
import { allowedWords, foundLong, foundShort, guardedWords, type GuardedWords } from "./guarded-words";
import type { Guarded, Leak, LeakKind, LeakSearch } from "./leak";
import { joinedRows } from "./joined-rows";
import { ownWords } from "./own-words";
import { saidWords, type SaidWords } from "./said-words";
import { xmlPieces, type XmlPiece } from "./xml-pieces";

/**
 * The last look at a finished file before it is handed over: its parts, everything that the file format could carry, and
 * every word in it against the case numbers of the list and what was carried along of the cases drawn. It knows the file by
 * its bytes alone. Without leaks, `leaks` is empty; a file with any must not be handed over.
 *
 * Case numbers and values are looked for as whole words, also where they are split by spaces or dashes. Of those with fewer
 * than five letters and digits, only one with both, in the text of a cell, is a leak; others are `unsure`.
 * Checked by: test/share/leaks.test.ts
 */
export function* leaks(file: Uint8Array, guarded: Guarded): Sliced<LeakSearch> {
  const parts = unzipped(file);
  if (parts === null) return only("unexpectedBytes", "the file", "not a workbook");
  const listed = partLeaks(file, parts);
  const texts = new Map<string, readonly XmlPiece[]>();
  const unreadable: Leak[] = [];
  for (const [name, bytes] of Object.entries(parts)) {
    const pieces = xmlPieces(strFromU8(bytes));
    if (pieces === null) unreadable.push({ kind: "unreadablePart", place: name, found: name });
    else texts.set(name, pieces);
  }
  const form = [...texts].flatMap(([name, pieces]) => formLeaks(name, pieces));
  const own = ownWords();
  const said = [...texts]
    .flatMap(([name, pieces]) => joinedRows(saidWords(name, pieces)))
    .filter(({ words }) => !own.has(words));
  const unseen = said
    .filter(({ words }) => sharedText(words) !== words)
    .map(({ words, place }): Leak => ({ kind: "unseenSign", place, found: words }));
  const nothing = allowedWords([]);
  const allowed = allowedWords([...guarded.allowed, ...own]);
  const labels = new Set(guarded.allowed);
  const ids = yield* guardedWords(guarded.caseIds);
  const values = yield* guardedWords([...guarded.carriedValues].filter((value) => !labels.has(value)));
  const long = said.flatMap((each) => [
    ...foundLong(each.words, ids, nothing).map(at("caseId", each)),
    ...foundLong(each.words, values, allowed).map(at("carriedValue", each)),
  ]);
  const short = said.filter(({ isCell }) => isCell).flatMap((each) => shortLeaks(each, ids, values));
  return {
    leaks: once([...listed, ...unreadable, ...form, ...unseen, ...long, ...short.filter(isTelling)]),
    unsure: once(short.filter((leak) => !isTelling(leak))),
  };
}

const only = (kind: LeakKind, place: string, found: string): LeakSearch => ({
  leaks: [{ kind, place, found }],
  unsure: [],
});

function once(found: readonly Leak[]): readonly Leak[] {
  return [...new Map(found.map((leak) => [JSON.stringify(leak), leak])).values()];
}

const at =
  (kind: LeakKind, { place }: SaidWords) =>
  (found: string): Leak => ({ kind, place, found });

function shortLeaks(said: SaidWords, ids: GuardedWords, values: GuardedWords): readonly Leak[] {
  return [
    ...foundShort(said.words, ids).map(at("caseId", said)),
    ...foundShort(said.words, values)
      .filter((value) => value === said.words.trim())
      .map(at("carriedValue", said)),
  ];
}

/** A short word that is neither a plain number nor a plain word. */
function isTelling({ kind, found }: Leak): boolean {
  return kind === "caseId" && /\p{N}/u.test(found) && /\p{L}/u.test(found);
}

function unzipped(file: Uint8Array): Unzipped | null {
  try {
    return unzipSync(file);
  } catch {
    return null;
  }
}

/** The parts against the list, and the file against its own parts packed again: nothing stands between or behind them. */
function partLeaks(file: Uint8Array, parts: Unzipped): readonly Leak[] {
  const names = Object.keys(parts);
  // A sheet that the file itself does not list was put in.
  const listsSurvey = strFromU8(parts[partNames.contentTypes] ?? new Uint8Array()).includes(surveySheetName);
  const expected = expectedParts(names.includes(chartPartNames.chart), listsSurvey);
  return [
    ...names
      .filter((name) => !expected.includes(name))
      .map((name): Leak => ({ kind: "unexpectedPart", place: name, found: name })),
    ...expected
      .filter((name) => !names.includes(name))
      .map((name): Leak => ({ kind: "missingPart", place: name, found: name })),
    ...(isSame(file, packedParts(parts))
      ? []
      : [{ kind: "unexpectedBytes" as const, place: "the file", found: "bytes outside its parts" }]),
  ];
}

function isSame(first: Uint8Array, second: Uint8Array): boolean {
  return first.length === second.length && first.every((byte, at) => byte === second[at]);
}
