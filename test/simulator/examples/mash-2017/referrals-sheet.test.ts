import { createHash } from "node:crypto";
import { committedSheet, referenceTexts, tally } from "./committed-example";
import { groupOfOutcome, isInPeriod, listedReferrals } from "./listed-referrals";
import type { ListedReferral } from "./listed-referrals";

const moment = (text: string): number => Date.parse(`${text}Z`);

let rows: ListedReferral[];
beforeAll(async () => {
  rows = await listedReferrals();
});

describe("the list of referrals", () => {
  it("stands under a merged title with its header in row 3 and a totals row at the end", async () => {
    const sheet = await committedSheet("Referrals MASH 2017");
    expect(sheet.getCell("A1").isMerged && sheet.getCell("K1").isMerged).toBe(true);
    expect(sheet.getCell("A1").text).not.toBe("");
    expect((sheet.getRow(3).values as unknown[]).slice(1)).toEqual([
      "Referral ID",
      "Date received",
      "Child reference",
      "Age band",
      "Referring agency",
      "Referral route",
      "Outcome",
      "Outcome date",
      "Team",
      "Worker",
      "Worker notes",
    ]);
    expect(sheet.rowCount).toBe(2622);
    expect(sheet.getCell("A2622").value).toBe("Total referrals");
    expect(sheet.getCell("B2622").value).toBeNull();
    expect(sheet.getCell("G2622").value).toEqual({ formula: "SUBTOTAL(103,A4:A2621)", result: 2618 });
    expect(sheet.autoFilter).toBe("A3:K2621");
    expect(sheet.getCell("B4").numFmt).toBe("dd/mm/yyyy");
  });

  it("holds 2,471 referrals of the period, 97 before and 50 after", () => {
    expect(rows).toHaveLength(2618);
    expect(rows.filter(isInPeriod)).toHaveLength(2471);
    expect(rows.filter(({ received }) => received.getTime() < moment("2017-09-01T00:00"))).toHaveLength(97);
    expect(rows.filter(({ received }) => received.getTime() >= moment("2017-11-02T00:00"))).toHaveLength(50);
  });

  it("has referrals on both edges of the period, some with a time of day", () => {
    const times = rows.map(({ received }) => received.getTime());
    expect(times.filter((time) => time === moment("2017-09-01T00:00")).length).toBeGreaterThan(10);
    expect(times.filter((time) => time === moment("2017-11-01T00:00")).length).toBeGreaterThan(10);
    const timed = times.filter((time) => time % 86_400_000 !== 0);
    expect(timed).toEqual(
      [
        "2017-08-31T23:35",
        "2017-11-01T08:55",
        "2017-11-01T11:20",
        "2017-11-01T14:05",
        "2017-11-01T17:40",
        "2017-11-01T23:40",
        "2017-11-02T00:10",
      ].map(moment),
    );
    expect(times).toEqual([...times].sort((one, other) => one - other));
  });

  it("groups the five outcomes into 1,384, 412 and 675 cases of the period", () => {
    expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(Object.keys(groupOfOutcome)));
    expect(tally(rows.filter(isInPeriod).map(({ outcome }) => groupOfOutcome[outcome] ?? "none"))).toEqual({
      "Assessment or Strategy Discussion": 1384,
      "Early Help": 412,
      NFA: 675,
    });
  });

  it("has the frame of the reference, by its fingerprint", () => {
    const lines = rows
      .filter(isInPeriod)
      .map(({ id, outcome }) => Buffer.from(`${String(id)}\t${groupOfOutcome[outcome] ?? ""}\n`))
      .sort((one, other) => Buffer.compare(one, other));
    expect(createHash("sha256").update(Buffer.concat(lines)).digest("hex")).toBe(
      "7fd00110fa74955935ede00f506114612c147ed89e68a994e04a6ed6537446d9",
    );
  });

  it("gives the 75 units of the reference draw, ranked here by SHA-256 of seed and id", () => {
    const ranked = rows
      .filter(isInPeriod)
      .map(({ id, outcome }) => ({
        key: String(id),
        stratum: groupOfOutcome[outcome] ?? "",
        ticket: createHash("sha256")
          .update(`12345678901234567890,${String(id)}`)
          .digest("hex"),
      }))
      .sort((one, other) => (one.ticket < other.ticket ? -1 : 1));
    const drawn = ["Assessment or Strategy Discussion", "Early Help", "NFA"].flatMap((group) =>
      ranked.filter(({ stratum }) => stratum === group).slice(0, 25),
    );
    const { cases } = JSON.parse(referenceTexts.tickets) as { cases: { kind: string; result: unknown }[] };
    const reference = cases.find(({ kind }) => kind === "draw")?.result;
    expect(drawn).toHaveLength(75);
    expect(
      drawn.map((unit, place) => ({
        ...unit,
        rank: (place % 25) + 1,
        role: place % 25 < 20 ? "sample" : "spare",
      })),
    ).toEqual(reference);
  });

  it("has ids that differ, nearly but not quite in the order of receipt", () => {
    const ids = rows.map(({ id }) => String(id));
    expect(new Set(ids).size).toBe(2618);
    expect(ids.every((id) => /^CAM-\d{5}$/.test(id))).toBe(true);
    expect(ids).not.toEqual([...ids].sort());
    expect(ids[0]).toBe("CAM-09904");
  });

  it("keeps children's references as text with leading zeros", () => {
    expect(rows.every(({ childReference }) => typeof childReference === "string")).toBe(true);
    expect(rows.every(({ childReference }) => /^0\d{6}$/.test(String(childReference)))).toBe(true);
    expect(new Set(rows.map(({ childReference }) => childReference)).size).toBeLessThan(2618);
  });

  it("has members of the public and anonymous callers, who never use a form for agencies", () => {
    const callers = rows.filter(({ agency }) => agency === "Member of the public" || agency === "Anonymous");
    const share = callers.length / rows.length;
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.2);
    expect(new Set(callers.map(({ route }) => route))).toEqual(
      new Set(["Telephone", "Online form for the public"]),
    );
  });

  it("holds awkward notes as text: a formula look-alike, markup, a picture sign, line breaks, quotes, commas", () => {
    const notes = rows.map(({ note }) => note).filter((note) => note !== null);
    expect(notes.every((note) => typeof note === "string")).toBe(true);
    for (const look of [
      /^=/,
      /^\+/,
      /^@/,
      /^-/,
      /<img /,
      /\p{Extended_Pictographic}/u,
      /\n/,
      /"/,
      /,/,
      /\t/,
    ]) {
      expect(notes.some((note) => look.test(String(note)))).toBe(true);
    }
    expect(notes.length / rows.length).toBeGreaterThan(0.5);
    expect(notes.length / rows.length).toBeLessThan(0.8);
  });
});
