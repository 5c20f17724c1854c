import type { UnitId } from "../../frame/unit";
import type { Sliced } from "../../sliced";
import { datesOfBirth } from "./date-of-birth";
import { emailAddresses } from "./email-address";
import { foldedText } from "./folded-text";
import type { Hit, HitKind } from "./hit";
import { knownValues, placesOfKnownValues } from "./known-values";
import type { KnownValues } from "./known-values";
import { namesAndNumbers } from "./name-or-number";
import type { CarriedColumn } from "./name-or-number";
import { nhsNumbers } from "./nhs-number";
import { postcodes } from "./postcode";
import { pupilNumbers } from "./pupil-number";
import { telephoneNumbers } from "./telephone";

/** What must not appear in the texts of one audit, made ready once. */
export interface Screening {
  readonly caseNumbers: KnownValues;
  readonly carried: KnownValues;
  readonly partsOfNames: KnownValues;
}

/**
 * `cases` are all case numbers of the frame, not only those drawn; `carried` the carried columns of the sampled cases;
 * `labels` what may stand in the copy. In slices, for lists of hundreds of thousands.
 */
export function* screening(
  cases: readonly UnitId[],
  carried: readonly CarriedColumn[],
  labels: readonly string[],
): Sliced<Screening> {
  const { values, partsOfNames } = namesAndNumbers(carried, labels);
  return {
    caseNumbers: yield* knownValues(
      cases.map((value) => ({ value, column: null })),
      "caseNumber",
    ),
    carried: yield* knownValues(values, "carriedValue"),
    partsOfNames: yield* knownValues(partsOfNames, "carriedValue"),
  };
}

/** The surest first: of two hits on the same letters this one is told. */
const surest: readonly HitKind[] = [
  "caseNumber",
  "carriedValue",
  "nhsNumber",
  "pupilNumber",
  "email",
  "postcode",
  "telephone",
  "date",
  "typedNumber",
];

/**
 * What a free text may give away, in the order of the text: each place once. Nothing is changed: every hit is settled by
 * the auditor. Finding nothing doesn't prove that nothing is there.
 * Checked by: test/core/disclosure/screening/screened-text.test.ts, test/core/disclosure/screening/screening.laws.test.ts
 */
export function screenedText(
  text: string,
  { caseNumbers, carried, partsOfNames }: Screening,
): readonly Hit[] {
  const folded = foldedText(text);
  const beginsWithCapital = ({ offset }: Hit) => /^\p{Lu}/u.test(text.slice(offset));
  const hits = [
    ...placesOfKnownValues(folded, caseNumbers),
    ...placesOfKnownValues(folded, carried),
    // "Mark" may be a name and "mark" a verb.
    ...placesOfKnownValues(folded, partsOfNames).filter(beginsWithCapital),
    ...nhsNumbers(folded),
    ...pupilNumbers(folded),
    ...emailAddresses(folded),
    ...postcodes(folded),
    ...telephoneNumbers(folded),
    ...datesOfBirth(folded),
  ];
  const end = ({ offset, length }: Hit) => offset + length;
  const isInside = (hit: Hit, other: Hit) => other.offset <= hit.offset && end(hit) <= end(other);
  const isTold = (hit: Hit, at: number) =>
    !hits.some((other, place) => {
      if (other === hit || !isInside(hit, other)) return false;
      if (!isInside(other, hit)) return true;
      const [own, others] = [surest.indexOf(hit.kind), surest.indexOf(other.kind)];
      return others < own || (others === own && place < at);
    });
  return hits.filter(isTold).sort((a, b) => a.offset - b.offset || b.length - a.length);
}
