import type { Hit } from "./hit";

/** Why a place of a text is a hit, in one sentence for the auditor. */
export function hitSentence({ kind, column }: Hit): string {
  switch (kind) {
    case "caseNumber":
      return "It is a case number of the list.";
    case "carriedValue":
      return `It stands in the column “${column ?? ""}” for a case of the sample.`;
    case "nhsNumber":
      return "It is a valid NHS number.";
    case "pupilNumber":
      return "It is a valid unique pupil number.";
    case "date":
      return "It is a whole date, which may be a date of birth.";
    case "postcode":
      return "It looks like a postcode.";
    case "telephone":
      return "It looks like a telephone number.";
    case "email":
      return "It is an e-mail address.";
    case "typedNumber":
      return "It is a number typed by hand, which is not hidden with the others.";
  }
}
