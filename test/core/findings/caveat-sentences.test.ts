import { bearInMind, caveatNote } from "../../../src/core/findings/caveat-note";
import { caveatSentence } from "../../../src/core/findings/caveat-sentences";
import type { Caveat } from "../../../src/core/findings/caveat";
import type { StratumLabel } from "../../../src/core/frame/unit";
import { setOf } from "./audit-of-marks";

const group = "Early Help" as StratumLabel;

/** One of each kind, typed so that a new kind without words here does not compile. */
const each: { readonly [K in Caveat["kind"]]: readonly [Extract<Caveat, { kind: K }>, string, string] } = {
  noApplicableCase: [
    { kind: "noApplicableCase" },
    "The question applied to none of the cases read, so there is no percentage and no estimate.",
    "applied to no case read",
  ],
  fewerThanTenApplicable: [
    { kind: "fewerThanTenApplicable", applicable: 5 },
    "The question applied to only 5 of the cases read. That is too few for a percentage or an estimate; the count stands alone.",
    "fewer than 10 cases: no estimate",
  ],
  claimTested: [
    {
      kind: "claimTested",
      mostFailing: 0.1,
      holds: false,
      failed: 7,
      applicable: 51,
      level: 0.95,
      exact: false,
      limit: 0.24301,
    },
    "7 of 51 cases failed. With 95% confidence no more than 24.4% of all referrals to which the question applies fail it, so it is not shown that at most 10% fail.",
    "at most 10% fail: not shown (up to 24.4%)",
  ],
  smallBase: [
    { kind: "smallBase", applicable: 11 },
    "Small base: this rests on 11 cases, so one case more or less would move the percentage by about 9 points.",
    "small base: 11 cases",
  ],
  lowPrecision: [
    { kind: "lowPrecision", met: 39, applicable: 57, estimate: 0.6221, lower: 0.463, upper: 0.764 },
    "39 of 57 met it. The sample is too small to say closely how far this holds for all cases: our best estimate is 62%, and it could be anywhere from 46% to 76%.",
    "low precision",
  ],
  unscored: [
    { kind: "unscored", cases: 2, audited: 60 },
    "2 of 60 cases are not scored on this question. Everything said here assumes that the marks missing would be like the others.",
    "2 not scored",
  ],
  tooManyUnscored: [
    { kind: "tooManyUnscored", cases: 7, audited: 60, stratum: null },
    "7 of 60 cases are not scored on this question, more than one in ten. Nothing is estimated for all cases until they are scored.",
    "7 of 60 not scored: no estimate",
  ],
  notRandom: [
    { kind: "notRandom" },
    "The cases were not a random sample, so this says nothing about other cases. There are no estimates.",
    "not a random sample: no estimate",
  ],
  selectionUnknown: [
    { kind: "selectionUnknown" },
    "Nobody knows how the cases were chosen, so this says nothing about other cases. There are no estimates.",
    "not known how chosen: no estimate",
  ],
  drawnElsewhere: [
    { kind: "drawnElsewhere" },
    "The sample was drawn outside this tool and can’t be drawn again. That it was random is taken on the auditor’s word.",
    "drawn outside this tool; can’t be drawn again",
  ],
  drawnElsewhereWithSeed: [
    { kind: "drawnElsewhereWithSeed" },
    "The sample was drawn with a seed from a list outside this workbook. Tickets, order and ranks of its cases were checked; that the list was whole is taken on the auditor’s word.",
    "drawn outside this workbook, with a seed",
  ],
  drawnAtEqualSteps: [
    { kind: "drawnAtEqualSteps" },
    "The cases were drawn at equal steps through the list. The estimates assume that the order of the list has nothing to do with the answers.",
    "drawn at equal steps; the order of the list is taken not to matter",
  ],
  populationSizeUnknown: [
    { kind: "populationSizeUnknown" },
    "How many cases there were in each group is not known, so nothing can be estimated for all cases.",
    "size of the groups not known: no estimate",
  ],
  stratumNotSampled: [
    { kind: "stratumNotSampled", stratum: group },
    "No case of “Early Help” was read, so nothing can be estimated for all cases.",
    "no case of “Early Help”: no estimate",
  ],
  stratumWithOneCase: [
    { kind: "stratumWithOneCase", stratum: group },
    "Only one case of “Early Help” was read. It can’t be seen how much cases differ there, so nothing is estimated for all cases.",
    "one case of “Early Help”: no estimate",
  ],
  stratumLeftOut: [
    { kind: "stratumLeftOut", stratum: group, populationSize: 1412 },
    "“Early Help” (1,412 referrals) was left out of the sample. The findings and estimates don’t speak of it.",
    "without “Early Help”",
  ],
  noDegreesOfFreedom: [
    { kind: "noDegreesOfFreedom" },
    "No group has more than one case to which the question applies. It can’t be seen how much cases differ, so nothing is estimated for all cases.",
    "one case a group: no estimate",
  ],
  noSpreadOfScores: [
    { kind: "noSpreadOfScores" },
    "The scores of the cases read don’t differ, so it can’t be worked out how far a score for all cases may be out. Nothing is estimated.",
    "scores don’t differ: no estimate",
  ],
  hiddenApplicability: [
    { kind: "hiddenApplicability", stratum: group },
    "The question applied to none of the cases read of “Early Help”, but not all of that group was read. It may apply to others there, so nothing is estimated for all cases.",
    "applied to no case read of “Early Help”: no estimate",
  ],
  heavyStratumWithoutException: [
    { kind: "heavyStratumWithoutException", stratum: group, weight: 0.59, applicable: 18, allMet: true },
    "“Early Help” stands for more than half of the cases to which the question applies, and all of its 18 cases met it. A single exception there would move the estimate a good deal.",
    "heaviest group had no exception in 18 cases",
  ],
  deemedMet: [
    {
      kind: "deemedMet",
      met: 39,
      applicable: 57,
      deemed: 12,
      metWithout: 27,
      applicableWithout: 45,
      because: "because the referrer has only one route",
    },
    "39 of 57, 12 of them deemed met because the referrer has only one route; without them 27 of 45.",
    "12 deemed met; without them 27 of 45",
  ],
  everythingRead: [
    { kind: "everythingRead" },
    "All referrals of the list were read, so the counts are exact and need no interval.",
    "all cases read: exact",
  ],
  replacedCases: [
    { kind: "replacedCases", replaced: 2 },
    "2 cases should not have been in the list. The next spares of their groups took their places; their marks don’t count.",
    "2 replaced",
  ],
  listChangedSinceDraw: [
    { kind: "listChangedSinceDraw", seen: "2017-12-06 14:05", cases: 3 },
    "The list has changed since the draw: 3 cases of it were new, gone or different on 6 December 2017. The estimates speak of the list as it was frozen.",
    "list changed since",
  ],
  breakdownsLeftOut: [
    { kind: "breakdownsLeftOut", columns: ["Agency", "Worker"] },
    "Earlier findings were broken down by “Agency” and “Worker”. Those columns are not among the scored cases any more, or have other names, so they were left out.",
    "not by Agency, Worker: no such column",
  ],
  agreedMarksLeftOut: [
    { kind: "agreedMarksLeftOut", marks: 2 },
    "2 marks that two reviewers settled belong to questions that were removed since. They count nowhere.",
    "2 agreed marks left out",
  ],
  marksNotAllowed: [
    { kind: "marksNotAllowed", cells: 1 },
    "1 mark is not among the words allowed. It counts as not scored until it is put right.",
    "1 mark not allowed",
  ],
};

describe.each(Object.values(each))("$kind", (caveat, sentence, note) => {
  it("says it with its consequence", () => {
    expect(caveatSentence(caveat, { set: setOf(false) })).toBe(sentence);
  });

  it("says it in few words", () => {
    expect(caveatNote(caveat)).toBe(note);
  });

  it("is a sentence of plain words", () => {
    const said = caveatSentence(caveat);
    expect(said).toMatch(/^[“A-Z0-9].*\.$/);
    expect(said).not.toMatch(/stratum|strata|frame|criterion|±|significant|census|undefined/i);
  });
});

it("a list drawn as one group has no name", () => {
  const whole = "" as StratumLabel;
  expect(caveatSentence({ kind: "stratumWithOneCase", stratum: whole })).toContain(
    "Only one case of the list was read.",
  );
  expect(caveatSentence({ kind: "stratumLeftOut", stratum: whole, populationSize: 1 })).toMatch(
    /^The list \(1 case\)/,
  );
});

it("one and many", () => {
  expect(caveatSentence({ kind: "unscored", cases: 1, audited: 60 })).toMatch(/^1 of 60 cases is not scored/);
  expect(caveatSentence({ kind: "replacedCases", replaced: 1 })).toMatch(
    /^1 case should not .* its marks don’t count\.$/,
  );
  expect(caveatSentence({ kind: "marksNotAllowed", cells: 1200 })).toMatch(/^1,200 marks are not/);
});

it("names the group in which too many are not scored", () => {
  const caveat: Caveat = { kind: "tooManyUnscored", cases: 5, audited: 20, stratum: group };
  expect(caveatSentence(caveat)).toContain(
    "5 of 20 cases in “Early Help” are not scored on this question, more than one in five.",
  );
  expect(caveatNote(caveat)).toBe("5 of 20 in “Early Help” not scored: no estimate");
});

it("a group with nothing met", () => {
  const caveat: Caveat = {
    kind: "heavyStratumWithoutException",
    stratum: group,
    weight: 0.59,
    applicable: 18,
    allMet: false,
  };
  expect(caveatSentence(caveat)).toContain("none of its 18 cases met it. A single case met there");
  expect(caveatNote(caveat)).toContain("had none met in 18 cases");
});

it("puts the notes of a result into one cell", () => {
  expect(bearInMind([each.lowPrecision[0], each.smallBase[0]])).toBe("Low precision; small base");
  expect(bearInMind([each.smallBase[0]])).toBe("Small base: 11 cases");
  expect(bearInMind([])).toBe("");
});
