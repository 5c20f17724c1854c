import { eligibleFrame } from "../../src/core/frame/eligible-frame";
import { inOneGo } from "../../src/core/sliced";
import { groupValues, groupValuesAreKnown } from "../../src/pane/group-values";
import { listCounter } from "../../src/pane/list-counter";
import { countQuestion, listCounts, type ListCounts } from "../../src/pane/list-counts";
import type { SetUp } from "../../src/pane/set-up";
import { setUpForList, emptySetUp } from "../../src/pane/set-up";
import { countedFrame } from "../../src/pane/set-up-definition";
import { caseNumberHint, caseNumbersDiffer } from "../../src/pane/words/case-number-hint";
import { datesHint } from "../../src/pane/words/dates-hint";
import { LONG, longCells, longList } from "./long-list";
import { list, listCells } from "./made-up-audit";

const groups = [
  { label: "NFA", values: ["NFA"] },
  { label: "Others", values: ["Early Help", "Assessment"] },
];

function setUp(change: Partial<SetUp> = {}): SetUp {
  return { ...setUpForList(emptySetUp, list), groups, ...change };
}

const period = { from: "02/09/2017", to: "05/09/2017" };

describe("the counts of a list", () => {
  test.each([
    ["as set up", {}],
    ["with a period", period],
    ["without groups", { groupColumn: null, groups: [] }],
    ["with a value in no group", { groups: groups.slice(0, 1) }],
    ["with one group from the whole list", { selection: "simpleRandom" as const }],
  ])("are those of a frame with and without groups: %s", (_, change) => {
    const cells = listCells();
    const { everyone, grouped } = inOneGo(listCounts(countQuestion(cells, setUp(change)), null));
    expect(everyone).toEqual(eligibleFrame(cells, countedFrame(setUp(change), false), false));
    expect(grouped).toEqual(eligibleFrame(cells, countedFrame(setUp(change), true), false));
  });

  test("keep what stayed the same, and count anew what did not", () => {
    const cells = listCells();
    const count = (change: Partial<SetUp>, before: ListCounts | null): ListCounts =>
      inOneGo(listCounts(countQuestion(cells, setUp(change)), before));
    const first = count({}, null);
    const renamed = count({ groups: [{ label: "No action", values: ["NFA"] }, ...groups.slice(1)] }, first);
    expect(renamed.numbers).toBe(first.numbers);
    expect(renamed.everyone).toBe(first.everyone);
    expect(renamed.grouped.ok && renamed.grouped.value.strata[0]?.label).toBe("No action");
    const dated = count(period, renamed);
    expect(dated.numbers).toBe(first.numbers);
    expect(dated.everyone.ok && dated.everyone.value.units.length).toBe(4);
    const other = count({ caseIdColumns: ["Outcome"] }, dated);
    expect(other.numbers).not.toBe(first.numbers);
    expect(other.everyone.ok).toBe(false);
    const elsewhere = inOneGo(listCounts(countQuestion(listCells(), setUp()), first));
    expect(elsewhere.numbers).not.toBe(first.numbers);
  });

  test("a number that can't be read is another question than none", () => {
    const rules = (from: string): Partial<SetUp> => ({
      rules: [
        {
          effect: "leaveOut",
          join: "and",
          conditions: [
            { column: "Outcome", test: "numberBetween", values: [], from, to: "3", readTextDates: false },
          ],
        },
      ],
    });
    const cells = listCells();
    expect(countQuestion(cells, setUp(rules("x"))).key).not.toBe(countQuestion(cells, setUp(rules(""))).key);
  });
});

describe("a long list", () => {
  const longSetUp = { ...setUpForList(emptySetUp, longList), groups };

  test("is not looked through while a screen is drawn: the hints wait until it is counted", () => {
    const cells = longCells();
    expect(caseNumberHint(cells, ["Referral ID"])).toBe("Looking through 6,000 case numbers.");
    expect(caseNumbersDiffer(cells, ["Referral ID"])).toBe(true);
    expect(datesHint(cells, "Received")).toBe("Looking through 6,000 dates.");
    expect(groupValuesAreKnown(cells, null, "Outcome")).toBe(false);
    expect(groupValues(cells, null, "Outcome")).toEqual([]);

    const { everyone } = inOneGo(listCounts(countQuestion(cells, longSetUp), null));
    expect(caseNumberHint(cells, ["Referral ID"])).toBe("All 6,000 are filled in and different.");
    expect(datesHint(cells, "Received")).toBe("1 September 2017 to 30 September 2017 in this list.");
    expect(groupValues(cells, everyone.ok ? everyone.value : null, "Outcome")).toEqual([
      { value: "Assessment", count: LONG / 3 },
      { value: "Early Help", count: LONG / 3 },
      { value: "NFA", count: LONG / 3 },
    ]);
  });

  /** Waits until the counter says something new. */
  const told = (counter: ReturnType<typeof listCounter>): Promise<void> =>
    new Promise((resolve) => {
      const stop = counter.subscribe(() => {
        stop();
        resolve();
      });
    });

  test("is counted once for each question, and an earlier question is given up for a newer one", async () => {
    const counter = listCounter();
    const cells = longCells();
    const first = countQuestion(cells, longSetUp);
    counter.count(first);
    counter.count(countQuestion(cells, { ...longSetUp }));
    await told(counter);
    expect(counter.counts()?.question).toBe(first);

    let answers = 0;
    counter.subscribe(() => (answers += 1));
    const [second, third] = ["4", "5"].map((day) =>
      countQuestion(cells, { ...longSetUp, from: "01/09/2017", to: `${day}/09/2017` }),
    );
    if (second === undefined || third === undefined) throw new Error("two questions");
    counter.count(second);
    counter.count(third);
    await told(counter);
    expect(answers).toBe(1);
    const { everyone } = counter.counts() ?? {};
    expect(everyone?.ok === true && everyone.value.units.length).toBe((LONG / 30) * 5);
    counter.count(third);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(answers).toBe(1);
  });

  test("a question that goes back to the one answered last needs no counting", async () => {
    const counter = listCounter();
    const cells = longCells();
    const first = countQuestion(cells, longSetUp);
    counter.count(first);
    await told(counter);
    let answers = 0;
    counter.subscribe(() => (answers += 1));
    counter.count(countQuestion(cells, { ...longSetUp, ...period }));
    counter.count(first);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(answers).toBe(0);
    expect(counter.counts()?.question).toBe(first);
  });
});
