import { newWorkbook, setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue, WorkbookState } from "../../simulator/host/model";
import type { AuditDefinition } from "../../src/core/audit-definition";
import { criteriaSet } from "../../src/core/scoring/criteria-sets";
import type { CriteriaSet, Criterion, CriterionId, MarkChoice } from "../../src/core/scoring/criterion";
import type { ExistingCases } from "../../src/core/scoring/existing-cases";
import { NEW_AUDIT } from "../../src/tasks/audit-choice";
import { disagreementHeaders } from "../../src/sheets/disagreement-columns";
import { largeFindings, VALUES_OF_COLUMNS } from "./large-findings";
import { DISAGREEMENTS, reviewAll, TYPED, value } from "./reviewed-audit";
import { scoreByChance, type Shares } from "./scored-by-chance";
import {
  LIST,
  listWorkbook,
  makeTable,
  markAll,
  noGroups,
  openSmall,
  placeOf,
  scored,
  smallDefinition,
  type SmallAudit,
} from "./small-audit";
import { setCell } from "./workbook-picture";

/** A list with so many cases in each group. */
export function groupedList(sizes: Readonly<Record<string, number>>): WorkbookState {
  const groups = Object.entries(sizes).flatMap(([label, size]) => Array.from({ length: size }, () => label));
  return listWorkbook([
    ["Ref", "Outcome", "Worker"],
    ...groups.map((label, index): CellValue[] => [`C-${index + 1}`, label, `Worker ${index % 3}`]),
  ]);
}

interface Drawn {
  readonly sizes: Readonly<Record<string, number>>;
  readonly sample: AuditDefinition["sample"];
  readonly settings?: Partial<AuditDefinition["settings"]>;
  readonly grouped?: boolean;
  readonly shares?: Shares;
  readonly name?: string;
}

function definitionOf({
  sizes,
  sample,
  settings = {},
  grouped = true,
  name = "Small audit",
}: Drawn): AuditDefinition {
  const groups = Object.keys(sizes).map((label) => ({ label, values: [label] }));
  return smallDefinition(
    grouped ? { strata: { column: "Outcome", groups, leaveOutUngrouped: false } } : noGroups,
    {
      name,
      sample,
      settings: { confidenceLevel: 0.95, partlyCountsAs: 0, ...settings },
    },
  );
}

/** Drawn from a made-up list and scored by chance; the findings are not made yet. */
async function drawn(asked: Drawn): Promise<SmallAudit> {
  const audit = await scored(definitionOf(asked), groupedList(asked.sizes));
  await scoreByChance(audit, asked.name ?? "seed", asked.shares);
  return audit;
}

const equal = (size: number, spares = 0): AuditDefinition["sample"] => ({
  size,
  allocation: { method: "equal" },
  minimumPerStratum: 0,
  spares,
});

const twelve = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`Team ${index + 1}`, 12 + 7 * index]),
);

export interface OddAudit {
  readonly made: () => Promise<SmallAudit>;
  /** The audits of the workbook whose findings are made; null for the one that counts. */
  readonly audits?: readonly string[];
  /** Columns that the findings are broken down by. */
  readonly breakdowns?: readonly string[];
  /** So many kinds of answers that are not marks must be among those that are changed by chance. */
  readonly otherKindsChanged?: number;
  /** Quantities that the workings must have for the shape to be worth anything. */
  readonly has: readonly string[];
}

/** Audits whose numbers are worked out in other ways than those of the example. */
export const oddAudits: Readonly<Record<string, OddAudit>> = {
  "one group, a small part of the list": {
    made: () =>
      drawn({ sizes: { All: 600 }, sample: equal(24), grouped: false, settings: { mostFailing: 0.2 } }),
    breakdowns: ["Worker"],
    has: ["Fails at most, for the claim", "Effective cases, m", "Interval, lower"],
  },
  "one group, much of the list, at 90%": {
    made: () =>
      drawn({ sizes: { All: 60 }, sample: equal(30), grouped: false, settings: { confidenceLevel: 0.9 } }),
    has: ["Effective cases, m", "Interval, upper"],
  },
  "one group, exact intervals": {
    made: () =>
      drawn({
        sizes: { All: 600 },
        sample: equal(24),
        grouped: false,
        settings: { intervals: "conservative" },
      }),
    has: ["Interval, lower"],
  },
  "one group, exact limits of a finite list": {
    made: () =>
      drawn({
        sizes: { All: 200 },
        sample: equal(40),
        grouped: false,
        settings: { mostFailing: 0.2, intervals: "conservative" },
        shares: { throughout: { All: "met" } },
      }),
    has: ["Fails at most, for the claim", "Interval, lower"],
  },
  "percentages from 20 cases on": {
    made: () =>
      drawn({
        sizes: { A: 200, B: 60 },
        sample: equal(34),
        settings: { partlyCountsAs: 0.5, shown: { fewestForPercentage: 20 } },
      }),
    has: ["Per cent met, as printed", "Score, as printed"],
  },
  "two groups, exact intervals inside them": {
    made: () =>
      drawn({ sizes: { A: 700, B: 60 }, sample: equal(40), settings: { intervals: "conservative" } }),
    breakdowns: ["Worker"],
    has: ["Effective cases, m", "Interval in the group, lower"],
  },
  "every case read, in two groups": {
    made: () => drawn({ sizes: { NFA: 18, "Early Help": 12 }, sample: equal(30) }),
    has: ["Estimate for all"],
  },
  "Partly at half": {
    made: () =>
      drawn({ sizes: { A: 200, B: 60, C: 90 }, sample: equal(45), settings: { partlyCountsAs: 0.5 } }),
    breakdowns: ["Worker"],
    has: ["Sum of squared scores", "Estimated score for all, R", "Interval, lower", "Score, as printed"],
  },
  "Partly counts as met": {
    made: () =>
      drawn({
        sizes: { A: 200, B: 60 },
        sample: equal(36),
        settings: { mostFailing: 0.2, partlyCountsAs: 1 },
      }),
    breakdowns: ["Worker"],
    has: ["Fails at most, for the claim", "Counts as met, k", "Interval, lower"],
  },
  "groups with one case, none met, all met, none applicable, and cases out of scope": {
    made: () =>
      drawn({
        sizes: { One: 1, "None met": 70, "All met": 300, "Nothing applies": 40, Rest: 90 },
        sample: equal(61),
        shares: {
          throughout: { "None met": "notMet", "All met": "met", "Nothing applies": "notApplicable" },
          outOfScopeEvery: 17,
        },
      }),
    has: ["N/A on every question", "Interval, lower"],
  },
  "blanks and marks that nobody may give": {
    made: () => drawn({ sizes: { A: 200, B: 60 }, sample: equal(40), shares: { blank: 9, notAllowed: 8 } }),
    breakdowns: ["Worker"],
    has: ["With every blank a No", "With every blank a Yes"],
  },
  "a replaced case and its spare": {
    made: async () => {
      const audit = await drawn({ sizes: { A: 80, B: 60 }, sample: equal(30, 3) });
      const { record } = value(await audit.tasks.recogniseAudit());
      for (const place of [0, 20])
        value(
          await audit.tasks.replaceCase(record?.draw?.tickets[place]?.key ?? "", "duplicate", "J. Okafor"),
        );
      await scoreByChance(audit, "after the change", { outOfScopeEvery: 13 });
      return audit;
    },
    breakdowns: ["Worker"],
    has: ["Replaced", "N/A on every question", "Interval, lower"],
  },
  "agreed marks of a second review": {
    made: async () => {
      const audit = await drawn({ sizes: { NFA: 80, "Early Help": 60 }, sample: equal(40) });
      value(
        await audit.tasks.drawSecondReview({ ...TYPED, size: { by: "number", number: 12 } }, "J. Okafor"),
      );
      reviewAll(audit, (row, question) => (row % 3 === 0 || question.startsWith("5 ") ? "No" : "Yes"));
      value(await audit.tasks.listDisagreements(0, "J. Okafor"));
      settleSome(audit);
      return audit;
    },
    breakdowns: ["Worker"],
    has: ["Interval, lower"],
  },
  "twelve groups": {
    made: () => drawn({ sizes: twelve, sample: equal(144), settings: { mostFailing: 0.2 } }),
    has: ["Fails at most, for the claim", "Interval, lower", "Interval in the group, lower"],
  },
  "names, groups and marks that mean something in a formula": {
    made: strangeNames,
    has: ["Interval, lower"],
  },
  "cases of one's own in a table, with words of one's own": {
    made: () => ownCases(true),
    has: ["Interval, lower"],
  },
  "cases of one's own in a plain list": { made: () => ownCases(false), has: ["Interval, lower"] },
  "two audits in one workbook": {
    made: twoAudits,
    audits: ["Small audit", "Follow-up"],
    has: ["Interval, lower"],
  },
  "questions of all kinds with rules": {
    made: allKinds,
    breakdowns: ["Referring agency"],
    has: ["Interval, lower"],
  },
  "answers that are not marks, with options that mean something in a formula": {
    made: otherAnswers,
    otherKindsChanged: 4,
    breakdowns: ["Worker"],
    has: [
      "“Pol*”",
      "“Police”, per cent, as printed",
      "Lowest",
      "Middle",
      "Highest",
      "Answered where it does not apply",
      "With every blank a No",
    ],
  },
  "so many columns and values that they stand in short": {
    made: () => largeFindings(180, 14),
    breakdowns: VALUES_OF_COLUMNS.map((values) => `Of ${values}`),
    has: ["Interval, lower", "Value 1: cases", "Of 2: Value 1", "Of 40: 2 other values"],
  },
  "columns whose values mean something in a formula, and more of them than stand by themselves": {
    made: strangeValues,
    breakdowns: ["Agency [x] #1", "Two  spaces", "Many", "Large"],
    has: ["Interval, lower", "A*: cases", "8 other values: cases", "(blank): cases", "Effective cases, m"],
  },
};

/** Of every four disagreements that are listed three are settled, on another word than either reviewer may have given. */
function settleSome({ workbook }: SmallAudit): void {
  const values = valuesOf(sheetNamed(workbook, DISAGREEMENTS));
  const headerRow = values.findIndex((row) => row.includes(disagreementHeaders.agreed));
  const column = values[headerRow]?.indexOf(disagreementHeaders.agreed) ?? -1;
  const listed = values.slice(headerRow + 1).filter(([first]) => first !== "");
  if (headerRow < 0 || listed.length < 8) throw new Error(`${listed.length} disagreements are listed`);
  listed.forEach((_, index) => {
    if (index % 4 < 3)
      setCell(workbook, DISAGREEMENTS, headerRow + 2 + index, column + 1, index % 2 === 0 ? "No" : "N/A");
  });
}

async function twoAudits(): Promise<SmallAudit> {
  const sizes = { A: 90, B: 40 };
  const audit = await drawn({ sizes, sample: equal(30) });
  const definition = {
    ...definitionOf({ sizes, sample: equal(24), name: "Follow-up" }),
    seed: { origin: "typed", seed: "second" } as const,
  };
  const place = await placeOf(audit);
  value(await audit.tasks.forAudit(NEW_AUDIT).saveSetUp(definition, "R. Singh"));
  const second = audit.tasks.forAudit("Follow-up");
  value(await second.drawSample(place, definition, "R. Singh"));
  value(await second.addScoringColumns(definition.criteriaSet));
  markAll(audit.workbook, "Audit sample 2", 24, () => "No");
  await scoreByChance(audit, "second", { blank: 3 }, "Follow-up");
  return audit;
}

const oddMarks: readonly MarkChoice[] = [
  { word: "Yes*", meaning: "met" },
  { word: 'As "agreed"', meaning: "met" },
  { word: "P?rtly ~", meaning: "partly" },
  { word: "N*o", meaning: "notMet" },
  { word: "1/2", meaning: "notMet" },
  { word: "n.a. [']#@", meaning: "notApplicable" },
];

/** Headers with brackets, apostrophes and number signs, groups like patterns, and marks that COUNTIFS would read otherwise. */
async function strangeNames(): Promise<SmallAudit> {
  const labels = ["A*", "A?", "<>B", "~C [1] #2", "it's", "1"];
  const sizes = Object.fromEntries(labels.map((label, index) => [label, 30 + 11 * index]));
  const definition = definitionOf({ sizes, sample: equal(72) });
  const audit = await openSmall(groupedList(sizes));
  value(await audit.tasks.drawSample(await placeOf(audit), definition, "J. Okafor"));
  const before = value(await audit.tasks.recogniseAudit()).criteria ?? criteriaSet("mash-threshold");
  if (before === null) throw new Error("no questions");
  const names = ["It's [right] #1", "a'b'[c]", "@once, (twice", 'Said "so"', "5% + 1", "Plain"];
  const set: CriteriaSet = {
    ...before,
    partlyCountsAs: 0.5,
    criteria: before.criteria.map((each, index) => ({
      ...each,
      shortName: names[index] ?? each.shortName,
      ...(index === 5 ? {} : { marks: oddMarks }),
      reasons: ["None [at all]", '"Other" *', "?", "~"],
    })),
  };
  value(await audit.tasks.saveCriteria(before, set));
  value(await audit.tasks.addScoringColumns(definition.criteriaSet));
  markAll(audit.workbook, "Audit sample", 72, () => "Yes*");
  await scoreByChance(audit, "strange", { blank: 2, notAllowed: 4 });
  return audit;
}

/** Values that Excel would take for a number, a pattern or an order, spelled in several ways, blank, or very many. */
async function strangeValues(): Promise<SmallAudit> {
  const agencies: readonly CellValue[] = ["a*", "ab", "A* ", "", 5, "<>x", "~b", "=1+1", "é", "5%"];
  const workbook = listWorkbook([
    ["Ref", "Outcome", "Agency [x] #1", "Two  spaces", "Many", "Large"],
    ...Array.from({ length: 300 }, (_, index): CellValue[] => [
      `C-${index + 1}`,
      index < 200 ? "A" : "B",
      agencies[index % agencies.length] ?? "",
      ["x  y", "x y", "z", true][index % 4] ?? "",
      `Value ${index % 39}`,
      index % 2 === 0 ? "One" : "Other",
    ]),
  ]);
  const base = definitionOf({ sizes: { A: 200, B: 100 }, sample: equal(120) });
  const carriedColumns = ["Agency [x] #1", "Two  spaces", "Many", "Large"];
  const audit = await scored({ ...base, frame: { ...base.frame, carriedColumns } }, workbook);
  await scoreByChance(audit, "values", { blank: 3, outOfScopeEvery: 19 });
  return audit;
}

/** A table scored before, with words of its own for marks; the other questions are added beside. */
async function ownCases(asTable: boolean): Promise<SmallAudit> {
  const words = ["Y", "y*", "N", "no?", "-", "1"];
  const workbook = newWorkbook([LIST]);
  const rows = Array.from({ length: 60 }, (_, index): CellValue[] => [
    `C-${index + 1}`,
    index % 3 === 0 ? "A [x]" : "B",
    words[(index * 7) % words.length] ?? "",
  ]);
  setValues(sheetNamed(workbook, LIST), "A1", [["Ref", "Group", "Level [right]? #1"], ...rows]);
  if (asTable) makeTable(workbook, LIST, "Cases", { top: 1, left: 1, bottom: 61, right: 3 });
  const audit = await openSmall(workbook);
  const mapped = [
    ["Y", "Yes"],
    ["y*", "Yes"],
    ["N", "No"],
    ["no?", "No"],
    ["-", "N/A"],
    ["1", "Deemed met"],
  ] as const;
  const cases: ExistingCases = {
    name: "Own cases",
    place: await placeOf(audit),
    caseIdColumn: "Ref",
    groupColumn: "Group",
    populationSizes: { "A [x]": 100, B: 250 },
    chosen: "random",
    criteriaSet: "mash-threshold",
    markColumns: { threshold: "Level [right]? #1" },
    markWords: { threshold: mapped.map(([word, mark]) => ({ value: word, mark })) },
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
  };
  value(await audit.tasks.useExistingCases(cases, "J. Okafor"));
  value(await audit.tasks.addScoringColumns("mash-threshold"));
  await scoreByChance(audit, "own", { blank: 2 });
  return audit;
}

/** The long set: choices, several choices, text, and rules on columns and on answers. */
async function allKinds(): Promise<SmallAudit> {
  const sizes = { A: 90, B: 40 };
  const workbook = listWorkbook([
    ["Ref", "Outcome", "Worker", "Referring agency"],
    ...Array.from({ length: 130 }, (_, index): CellValue[] => [
      `C-${index + 1}`,
      index < 90 ? "A" : "B",
      `Worker ${index % 3}`,
      ["Police", "School", "police ", "Health"][index % 4] ?? "",
    ]),
  ]);
  const base = definitionOf({ sizes, sample: equal(40) });
  const definition: AuditDefinition = {
    ...base,
    criteriaSet: "mash-threshold-complete",
    frame: { ...base.frame, carriedColumns: ["Worker", "Referring agency"] },
  };
  const audit = await scored(definition, workbook);
  await scoreByChance(audit, "all kinds", { blank: 4 });
  return audit;
}

/** Every kind of answer under odd headers, with rules between them, and cells that hold what is not allowed. */
async function otherAnswers(): Promise<SmallAudit> {
  const sizes = { A: 90, B: 40 };
  const base = definitionOf({ sizes, sample: equal(60) });
  const workbook = groupedList(sizes);
  const definition = { ...base, frame: { ...base.frame, carriedColumns: ["Worker"] } };
  const audit = await openSmall(workbook);
  value(await audit.tasks.drawSample(await placeOf(audit), definition, "J. Okafor"));
  const before = value(await audit.tasks.recogniseAudit()).criteria ?? criteriaSet("mash-threshold");
  const [first] = before?.criteria ?? [];
  if (before === null || first === undefined) throw new Error("no questions");
  const asked = (
    kind: Criterion["kind"],
    shortName: string,
    options: readonly string[],
    applies: Criterion["applies"] = { when: "always" },
  ): Omit<Criterion, "number"> => ({
    ...first,
    id: `other-${kind}-${options.length}` as CriterionId,
    kind,
    shortName,
    options,
    marks: [],
    reasons: [],
    applies,
  });
  const choice = asked("choice", "It's [one] #1", ["A*", "A?b", "<>5", 'Said "so"', "~x", "1", "AAb"]);
  const choices = asked("choices", "Who [all] 'told'", [
    "Police",
    "Pol*",
    "police officer",
    "?",
    "~",
    "it's",
    "<5",
  ]);
  const more: readonly Omit<Criterion, "number">[] = [
    choice,
    choices,
    asked("number", "Days #", [], { when: "answerIsOneOf", criterion: choice.id, answers: ["a*", "1"] }),
    asked("date", "Day @ [x]", [], { when: "columnIsOneOf", column: "Worker", values: ["Worker 1"] }),
    asked("text", "In words", [], { when: "answerIsOneOf", criterion: choices.id, answers: ["pol*"] }),
  ];
  const set: CriteriaSet = {
    ...before,
    criteria: [...before.criteria.slice(0, 4), ...more].map((each, index) => ({
      ...each,
      number: index + 1,
    })),
  };
  value(await audit.tasks.saveCriteria(before, set));
  value(await audit.tasks.addScoringColumns(definition.criteriaSet));
  markAll(audit.workbook, "Audit sample", 60, () => "Yes");
  await scoreByChance(audit, "other answers", { blank: 8, notAllowed: 8, outOfScopeEvery: 17 });
  return audit;
}
