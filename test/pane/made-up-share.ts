import type { MadeCopy, SharePreview, ShareText } from "../../src/tasks/share-results";
import type { RecognisedAudit } from "../../src/tasks/recognised-audit";
import { scoredAudit } from "./made-up-audit";

/** Made-up names and a made-up postcode, as a scorer might let them slip. */
const schoolText = "Two earlier contacts were on file. Maisie’s school in PE28 4XA was not asked.";

export const school: ShareText = {
  id: "text-school",
  part: "Areas to improve",
  about: "4 Right decision",
  place: { sheet: "Audit sample", address: "Q7" },
  text: schoolText,
  hits: [
    { kind: "carriedValue", offset: schoolText.indexOf("Maisie"), length: 6, column: "Child first name" },
    { kind: "postcode", offset: schoolText.indexOf("PE28"), length: 8, column: null },
  ],
  story: [],
  proposed: schoolText,
  stillFound: [
    { kind: "carriedValue", offset: schoolText.indexOf("Maisie"), length: 6, column: "Child first name" },
    { kind: "postcode", offset: schoolText.indexOf("PE28"), length: 8, column: null },
  ],
  answer: null,
  settled: false,
};

const storyText = "In CAM-10133 the mother was arrested and her two-year-old stayed with an aunt.";

export const story: ShareText = {
  id: "text-story",
  part: "Good practice",
  about: "2 Agencies asked",
  place: null,
  text: storyText,
  hits: [{ kind: "caseNumber", offset: 3, length: 9, column: null }],
  story: ["relative", "event"],
  proposed: storyText.replace("CAM-10133", "Case A"),
  stillFound: [],
  answer: null,
  settled: false,
};

export const settledStory: ShareText = { ...story, answer: { kind: "leftOut" }, settled: true };

/** Nothing stands in the way of the copy. */
export function clearPreview(change: Partial<SharePreview> = {}): SharePreview {
  return {
    choices: {
      limit: 5,
      protectsBases: false,
      contact: "Audit team",
      parts: {
        groups: true,
        columns: ["Agency"],
        reasons: true,
        otherAnswers: true,
        themes: true,
        actions: true,
        survey: true,
      },
    },
    columns: ["Agency"],
    surveySheet: null,
    findingsMadeAt: "2017-11-30 09:15",
    changes: {
      scores: null,
      numbers: [],
      actions: false,
      wording: false,
      secondReview: false,
      survey: false,
    },
    hiddenNumbers: 7,
    allHidden: false,
    leftOut: [],
    allOrNone: null,
    texts: [],
    screenedTexts: 12,
    labelledCases: 8,
    signedOff: "Signed off by A. Person",
    obstacles: [],
    ...change,
  };
}

/** Two texts are to be decided on. */
export const openPreview = (change: Partial<SharePreview> = {}): SharePreview =>
  clearPreview({
    texts: [story, school],
    obstacles: [{ kind: "textsOpen", texts: 2 }],
    signedOff: null,
    ...change,
  });

export const madeCopy = (change: Partial<MadeCopy> = {}): MadeCopy => ({
  opened: true,
  file: Uint8Array.from([80, 75, 3, 4]),
  fileName: "Findings of Threshold audit 2017.xlsx",
  email: {
    subject: "Findings: Threshold audit 2017",
    html: "<p>39 of 57</p>",
    text: "39 of 57\n",
    reminder: "Attach the findings workbook only.",
  },
  madeAt: "2017-12-06 14:05",
  unsure: [],
  record: "Audit record",
  ...change,
});

/** Scored, with findings that are up to date. */
export const findingsMade = (): RecognisedAudit => ({
  ...scoredAudit(),
  findingsMadeAt: "2017-11-30 09:15",
});
