import type { CellValue } from "../../simulator/host/model";
import { filePartTexts } from "../share/file-parts";
import { value } from "./reviewed-audit";
import {
  addLimitation,
  auditToShare,
  BY,
  children,
  definition,
  list,
  settleAll,
  shareable,
  textAbout,
  typeBeside,
} from "./shared-copy";
import { listWorkbook, scored, type SmallAudit } from "./small-audit";

const ID = String(children[2]?.[0]);
const NAME = String(children[5]?.[2]);

/** With a column of notes of which hardly two are the same; one says what every copy says of questions. */
async function auditWithNotes(): Promise<SmallAudit> {
  const notes = ["No contact", "The counts are exact", "moved out of the area before week 3 of 2017"];
  const rows = list.map((row, index): CellValue[] => [
    ...row,
    index === 0 ? "Note" : (notes[index - 1] ?? `note ${index}`),
  ]);
  const frame = { ...definition.frame, carriedColumns: ["Child", "Team", "Note"] };
  const audit = await scored({ ...definition, frame }, listWorkbook(rows), (row) =>
    row % 3 === 0 ? "No" : "Yes",
  );
  value(await audit.tasks.writeFindings(BY));
  return audit;
}

describe("the check list asks about whatever the last look would stop for", () => {
  test.each([
    ["No contact", "There was no contact with the family"],
    ["moved out of the area before week 3 of 2017", "One moved out of the area before week 3 of 2017"],
  ])("a note beside a case that is no name: %s", async (_, sentence) => {
    const audit = await auditWithNotes();
    addLimitation(audit, sentence);
    const open = await shareable(audit);
    const text = textAbout(open, sentence);
    expect(text).toMatchObject({ settled: false, part: "Limitations" });
    expect(text.hits).toContainEqual(expect.objectContaining({ kind: "carriedValue", column: "Note" }));
    await settleAll(audit, open);
    // Kept with a reason it stands in the copy.
    const made = value(await audit.tasks.makeSharedCopy(open.choices, BY));
    expect(Object.values(filePartTexts(made.file)).some((part) => part.includes(sentence))).toBe(true);
    audit.open.excel.close();
  });

  test("a note that says what the tool says of questions stops nothing", async () => {
    const audit = await auditWithNotes();
    const open = await shareable(audit);
    const settled = await settleAll(audit, open);
    expect(settled.texts.map(({ text }) => text)).not.toContain("The counts are exact");
    const made = value(await audit.tasks.makeSharedCopy(open.choices, BY));
    const says = Object.values(filePartTexts(made.file)).some((part) =>
      part.includes("the counts are exact"),
    );
    expect(says).toBe(true);
    audit.open.excel.close();
  });
});

describe("whom to ask is a text like others", () => {
  test("a case number becomes a label, a name waits, an address is what it is for", async () => {
    const audit = await auditToShare();
    const { choices } = await shareable(audit);
    const look = async (contact: string) => value(await audit.tasks.previewShare({ ...choices, contact }));
    expect((await look("Audit team, 01223 496000, audit@example.org, PE29 3TN")).texts).toEqual([]);
    const withId = await look(`Worker of ${ID}`);
    expect(withId.texts).toMatchObject([
      { part: "Cover", about: "Questions to", proposed: "Worker of Case A", settled: true },
    ]);
    const open = await look(`${NAME}, audit@example.org`);
    expect(open.texts).toMatchObject([{ about: "Questions to", settled: false }]);
    expect(open.obstacles).toContainEqual({ kind: "textsOpen", texts: 1 });
    const [{ id } = { id: "" }] = open.texts;
    const out = value(await audit.tasks.answerShareText(id, { kind: "leftOut" }, BY, open.choices));
    expect(out.obstacles).toContainEqual({ kind: "noContact" });
    const answer = { kind: "saidOtherwise", text: "The audit team" } as const;
    const said = value(await audit.tasks.answerShareText(id, answer, BY, open.choices));
    await settleAll(audit, said);
    const made = value(await audit.tasks.makeSharedCopy(open.choices, BY));
    const all = [...Object.values(filePartTexts(made.file)), made.email.html, made.email.text].join("\n");
    expect(all).toContain("The audit team");
    expect(all).not.toContain(NAME);
    audit.open.excel.close();
  });
});

test("own words with a case number can't be kept, whatever the reason", async () => {
  const audit = await auditToShare();
  typeBeside(audit, "Audit actions", "Owner", "4 Right decision", NAME);
  const open = await shareable(audit);
  const { id } = textAbout(open, NAME);
  const own = { kind: "saidOtherwise", text: `Worker of ${ID}` } as const;
  const said = value(await audit.tasks.answerShareText(id, own, BY, open.choices));
  expect(textAbout(said, NAME)).toMatchObject({ settled: false, stands: own.text });
  const kept = { kind: "kept", reason: "It is known" } as const;
  expect(await audit.tasks.answerShareText(id, kept, BY, open.choices)).toMatchObject({
    problems: [{ kind: "shareAnswerUnusable", fault: "caseNumber" }],
  });
  audit.open.excel.close();
});
