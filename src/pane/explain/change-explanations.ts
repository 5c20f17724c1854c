import type { ChangeProblem } from "../../core/change-problem";
import { quoted } from "../words/sentence-words";
import { NOTHING_WRITTEN, placeLinks, type Explanation, type ExplanationsOf } from "./explanation";

export const changeExplanations: ExplanationsOf<ChangeProblem["kind"]> = {
  pastAuditGone: ({ sheet }) =>
    unread({
      title: `${quoted(sheet)} is not there any more`,
      happened: "It held the results of an earlier audit, and was renamed or deleted.",
      remedy: "Copy the sheet in again, or choose another.",
    }),
  pastAuditNone: ({ sheet }) =>
    unread({
      title: `${quoted(sheet)} holds no results of an audit`,
      happened: "It has no “Results for reading again”, which Case Audit puts under its findings.",
      remedy: "Copy in the sheet Audit findings of last time, or Results of a copy that was shared.",
    }),
  pastAuditFormat: ({ sheet, format }) =>
    unread({
      ...(format === null
        ? {
            title: `The results on ${quoted(sheet)} were changed`,
            happened: "They no longer say in which format they are, so none of the numbers can be trusted.",
            remedy: "Copy the sheet in again from the workbook that it was made in.",
          }
        : {
            title: `${quoted(sheet)} was made by a later version`,
            happened: `Its results have format ${format}; this version reads format 1.`,
            remedy: "Ask IT for the newer version of Case Audit.",
          }),
    }),
  pastAuditDamaged: ({ sheet, place }) =>
    unread({
      title: `The results on ${quoted(sheet)} were changed`,
      happened: `${place.address} is not as it was written, so none of the numbers can be trusted.`,
      remedy: "Copy the sheet in again from the workbook that it was made in.",
      places: placeLinks([place]),
    }),
  pastAuditSame: ({ sheet }) =>
    unread({
      title: `${quoted(sheet)} is this audit itself`,
      happened: "A comparison of an audit with itself says nothing.",
      remedy: "Copy in the findings of an earlier audit.",
    }),
  pastAuditNothingShared: ({ sheet, audit }) =>
    unread({
      title: "No question is the same in both audits",
      happened: `${audit}, on ${quoted(sheet)}, asked other questions, or with other words or marks.`,
      remedy: "Where only words differ, say below which questions are the same. Or choose another audit.",
    }),
  pastAuditInOurPlace: ({ sheet, audit }) =>
    unread({
      title: `${quoted(sheet)} holds another audit`,
      happened:
        audit === null
          ? "This audit has no findings yet, so that what stands there was written for another one. The actions of this audit are written under that name."
          : `It says “${audit}”. The findings of this audit are written under that name and would take its place.`,
      remedy: "Rename the sheet, for example to “Last time”, then look again.",
      places: placeLinks([{ sheet, address: "A1" }]),
    }),
  pastFileUnusable: ({ fault }) =>
    unread({
      title: {
        notAWorkbook: "This file is not a workbook",
        protected: "The file has a password, or is of an old kind",
        noResults: "No findings of Case Audit are in this file",
        tooLarge: "The file is too large to be taken in",
      }[fault],
      happened: {
        notAWorkbook: "It can’t be read as an Excel workbook (.xlsx).",
        protected: "Its sheets can’t be read from here.",
        noResults: "No sheet called Audit findings, or Results beside Notes, holds results of Case Audit.",
        tooLarge: "Excel takes no more than a few million signs at once.",
      }[fault],
      remedy: "Open it in Excel and copy the sheet with the findings into this workbook.",
    }),
  pastFileRefused: () =>
    unread({
      title: "Excel did not take the sheets in",
      happened: "A setting of your organisation, or this kind of Excel, may not allow it.",
      remedy: "Open the file and copy the sheet with the findings into this workbook.",
    }),
};

function unread(
  words: Omit<Explanation, "written" | "places"> & Partial<Pick<Explanation, "places">>,
): Explanation {
  return { places: [], ...words, written: NOTHING_WRITTEN };
}
