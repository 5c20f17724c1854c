import type { FrameWarning } from "../../core/frame/frame";
import type { CellPlace } from "../../core/cell-place";
import { listedPlaces, rowLinks, type ListedPlaces, type PlaceLink } from "../explain/explanation";
import { frameWarningSentence } from "./frame-words";
import { capitalised, counted, listed, quoted, rowsText } from "./sentence-words";

/** Something worth a look, in words, with the ways to its cells. */
export interface WorthALook {
  readonly kind: FrameWarning["kind"];
  readonly sentence: string;
  readonly places: readonly PlaceLink[];
  readonly all: ListedPlaces | null;
}

type WarningOf<K extends FrameWarning["kind"]> = Extract<FrameWarning, { kind: K }>;

/**
 * Warnings in words, in their order. Kinds of which there is one for each row or group are said in one sentence, or
 * they would fill the pane. `caseNumber` is the column of the case numbers.
 */
export function worthALook(warnings: readonly FrameWarning[], caseNumber: string): readonly WorthALook[] {
  const told = new Set<FrameWarning["kind"]>();
  return warnings.flatMap((warning): readonly WorthALook[] => {
    if (told.has(warning.kind)) return [];
    const alike = ofKind(warnings, warning.kind);
    if (alike.length < 2 || !(warning.kind in TOGETHER)) return [single(warning, caseNumber)];
    told.add(warning.kind);
    return [together(warning.kind, alike, caseNumber)];
  });
}

function ofKind<K extends FrameWarning["kind"]>(
  warnings: readonly FrameWarning[],
  kind: K,
): readonly WarningOf<K>[] {
  return warnings.filter((warning): warning is WarningOf<K> => warning.kind === kind);
}

function single(warning: FrameWarning, caseNumber: string): WorthALook {
  const { kind } = warning;
  const sentence = frameWarningSentence(warning);
  if (warning.kind === "looksLikeTotal")
    return { kind, sentence, places: rowLinks([warning.place]), all: null };
  if (!("places" in warning)) return { kind, sentence, places: [], all: null };
  const { places } = warning;
  const column = "column" in warning ? warning.column : caseNumber;
  return { kind, sentence, places: rowLinks(places), all: listedOf(warning, column) };
}

/** Every place of a warning, with what can be said of each row. */
function listedOf(
  warning: Extract<FrameWarning, { readonly places: unknown }>,
  column: string,
): ListedPlaces {
  const { places } = warning;
  switch (warning.kind) {
    case "nearDuplicates": {
      const keys = warning.groups.flatMap((group) => group.rows.map(() => listed(group.keys.map(quoted))));
      return listedPlaces(column, places, keys.length, (index) => keys[index] ?? "");
    }
    case "shownDiffersFromHeld":
      return listedPlaces(column, places, warning.cells.length, (index) => {
        const { shown = "", held = "" } = warning.cells[index] ?? {};
        return `shows ${shown}, holds ${held}`;
      });
    default:
      return listedPlaces(column, places, warning.rows.length);
  }
}

/** The kinds that come once for each row or group, in one sentence. */
const TOGETHER = { excludedTwin: true, looksLikeTotal: true, groupOfOne: true } as const;

function together(
  kind: FrameWarning["kind"],
  alike: readonly FrameWarning[],
  caseNumber: string,
): WorthALook {
  if (kind === "groupOfOne") {
    const names = ofKind(alike, "groupOfOne").map(({ label }) => quoted(label));
    const sentence = `${counted(names.length, "group has", "groups have")} only 1 case: ${listed(names, 12)}. No estimate can be made for a group of 1.`;
    return { kind, sentence, places: [], all: null };
  }
  if (kind === "looksLikeTotal") {
    const totals = ofKind(alike, "looksLikeTotal");
    const places = totals.map(({ place }) => place);
    return {
      kind,
      sentence: `${capitalised(rowsText(totals.map(({ row }) => row)))} look like totals.`,
      places: rowLinks(places),
      all: listedPlaces(caseNumber, places.slice(0, MOST_LISTED), places.length),
    };
  }
  // A number that is left out in several rows comes with each of them.
  const keyOfPlace = new Map<string, { readonly key: string; readonly place: CellPlace }>();
  for (const { key, places } of ofKind(alike, "excludedTwin"))
    for (const place of places) keyOfPlace.set(place.address, { key, place });
  const keyed = [...keyOfPlace.values()];
  const keys = [...new Set(keyed.map(({ key }) => key))];
  const places = keyed.map(({ place }) => place);
  return {
    kind,
    sentence: `${counted(keys.length, "case number stands", "case numbers stand")} in a row that is in and again in one that is left out: ${listed(keys)}.`,
    places: rowLinks(places),
    all: listedPlaces(
      caseNumber,
      places.slice(0, MOST_LISTED),
      places.length,
      (index) => keyed[index]?.key ?? "",
    ),
  };
}

/** As many places are kept of any kind. */
const MOST_LISTED = 100;
