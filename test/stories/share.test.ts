import { expectedParts } from "../../src/share/xlsx/part-names";
import { refusedNewWorkbook } from "../../simulator/faults/refused-new-workbook";
import { filePartTexts } from "../share/file-parts";
import { requestsOf, value } from "./reviewed-audit";
import {
  addLimitation,
  auditToShare,
  BY,
  children,
  registerOf,
  settleAll,
  shareable,
  textAbout,
  typeBeside,
} from "./shared-copy";
import type { MadeCopy } from "../../src/tasks/share-results";

const ID = String(children[3]?.[0]);
const OTHER_ID = String(children[8]?.[0]);
const NAME = String(children[5]?.[2]);

/** Nothing of a case stands in the file: neither a number nor a name. */
function expectNoCase({ file, email }: MadeCopy): void {
  const parts = filePartTexts(file);
  const all = `${Object.values(parts).join("\n")}\n${email.html}\n${email.text}\n${email.subject}`;
  for (const [id = "", , name = ""] of children) {
    expect(all).not.toContain(String(id));
    expect(all).not.toContain(String(name));
  }
}

describe("a copy to share", () => {
  test("from the check list to the file: a case number is a label, a name waits for an answer", async () => {
    const audit = await auditToShare();
    typeBeside(
      audit,
      "Audit actions",
      "Recommendation",
      "4 Right decision",
      `Talk ${ID} through with ${NAME}`,
    );
    addLimitation(audit, `The file of ${OTHER_ID} could not be opened`);
    const open = await shareable(audit);
    const action = textAbout(open, "Talk");
    const limitation = textAbout(open, "could not be opened");
    expect(limitation).toMatchObject({ settled: true, answer: null, part: "Limitations" });
    expect(limitation.proposed).toMatch(/^The file of Case [AB] could not be opened$/);
    expect(action).toMatchObject({ settled: false, place: { sheet: "Audit actions" } });
    expect(action.hits.map(({ kind }) => kind)).toEqual(["caseNumber", "carriedValue"]);
    expect(action.proposed).toMatch(/^Talk Case [AB] through with /);
    expect(open.labelledCases).toBe(2);
    expect(open.obstacles).toContainEqual({ kind: "textsOpen", texts: 1 });
    // The same look again shows the same labels, so that the auditor may write them down.
    const same = value(await audit.tasks.previewShare(open.choices));
    expect(textAbout(same, "Talk").proposed).toBe(action.proposed);

    const said = action.proposed.replace(NAME, "the worker");
    const settled = await settleAll(
      audit,
      value(
        await audit.tasks.answerShareText(action.id, { kind: "saidOtherwise", text: said }, BY, open.choices),
      ),
    );
    expect(textAbout(settled, "Talk")).toMatchObject({ stands: said, stillFound: [], settled: true });
    expect(settled.obstacles).toEqual([]);

    const made = value(await audit.tasks.makeSharedCopy(open.choices, BY));
    expect(made).toMatchObject({
      opened: true,
      fileName: "Findings of Front door audit.xlsx",
      record: "Audit record",
      madeAt: "2017-11-23 10:42",
    });
    const parts = filePartTexts(made.file);
    expect(Object.keys(parts).sort()).toEqual([...expectedParts(true, false)].sort());
    expectNoCase(made);
    const { createdWorkbooks } = audit.open.excel.host;
    expect(createdWorkbooks).toEqual([Buffer.from(made.file).toString("base64")]);
    expect(made.email.subject).toContain("Front door audit");
    // The key stands on the record, and only there.
    const lines = registerOf(audit);
    expect(lines.filter(({ kind }) => kind === "Copy label").map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(new RegExp(`^Case [AB] stands for case "${ID}" in the next copy$`)),
        expect.stringMatching(new RegExp(`^Case [AB] stands for case "${OTHER_ID}" in the next copy$`)),
      ]),
    );
    expect(lines.at(-1)).toMatchObject({ kind: "Copy made", by: BY });
    expect(lines.at(-1)?.words).toMatch(
      /^Copy made of the findings of 23 November 2017, 10:42: numbers from 1 to 5 hidden; with Case A, Case B; SHA-256/,
    );
    audit.open.excel.close();
  });

  test("the stage goes from not begun to done, and to a look when the findings change", async () => {
    const audit = await auditToShare();
    const stage = async () => value(await audit.tasks.recogniseAudit()).stages.share;
    expect(await stage()).toBe("notBegun");
    typeBeside(audit, "Audit actions", "Owner", "4 Right decision", NAME);
    const open = await shareable(audit);
    expect(await stage()).toBe("notBegun");
    await settleAll(audit, open);
    expect(await stage()).toBe("underWay");
    value(await audit.tasks.makeSharedCopy(open.choices, BY));
    expect(await stage()).toBe("done");
    addLimitation(audit, "Read by one person");
    expect(await stage()).toBe("attention");
    audit.open.excel.close();
  });

  test("a small number is hidden wherever it stands; an internal report shows it and says so on every page", async () => {
    const audit = await auditToShare((row) => (row <= 3 ? "No" : "Yes"));
    const open = await shareable(audit);
    const hidden = await settleAll(audit, open);
    expect(open.hiddenNumbers).toBeGreaterThan(0);
    const copy = value(await audit.tasks.makeSharedCopy(hidden.choices, BY));
    const texts = (file: Uint8Array) => Object.values(filePartTexts(file)).join("\n");
    expect(texts(copy.file)).not.toContain("21 of 24");
    expect(copy.email.text).not.toContain("21 of 24");
    const internal = value(await audit.tasks.previewShare({ ...hidden.choices, limit: null }));
    expect(internal).toMatchObject({ hiddenNumbers: 0, allOrNone: null, leftOut: [], allHidden: false });
    const inside = value(await audit.tasks.makeSharedCopy(internal.choices, BY));
    expect(texts(inside.file)).toContain("21 of 24");
    expect(inside.email.subject).toMatch(/ – .*inside|internal/i);
    audit.open.excel.close();
  });

  test("the next copy has labels of its own; answers without a label go on", async () => {
    const audit = await auditToShare();
    typeBeside(audit, "Audit actions", "Owner", "4 Right decision", NAME);
    const seen: string[] = [];
    for (const each of children.slice(0, 6)) addLimitation(audit, `Nobody could find ${String(each[0])}`);
    const open = await shareable(audit);
    await settleAll(audit, open);
    for (let copy = 0; copy < 2; copy += 1) {
      const now = value(await audit.tasks.previewShare());
      expect(now.choices.contact).toBe("Audit team");
      expect(textAbout(now, NAME)).toMatchObject({ answer: { kind: "kept" }, settled: true });
      seen.push(
        now.texts
          .filter(({ part }) => part === "Limitations")
          .map(({ proposed }) => proposed)
          .join(),
      );
      value(await audit.tasks.makeSharedCopy(now.choices, BY));
    }
    expect(seen[0]).not.toBe(seen[1]);
    audit.open.excel.close();
  });

  test("the same audit, choices, labels and date give the same bytes", async () => {
    const files: Uint8Array[] = [];
    for (let time = 0; time < 2; time += 1) {
      const audit = await auditToShare();
      const open = await shareable(audit);
      await settleAll(audit, open);
      files.push(value(await audit.tasks.makeSharedCopy(open.choices, BY)).file);
      audit.open.excel.close();
    }
    expect(files[0]).toEqual(files[1]);
  });

  test("where Excel refuses to open it, the copy is made and recorded all the same", async () => {
    const audit = await auditToShare();
    const open = await shareable(audit);
    await settleAll(audit, open);
    audit.open.excel.host.faults.start(refusedNewWorkbook());
    const made = value(await audit.tasks.makeSharedCopy(open.choices, BY));
    expect(made.opened).toBe(false);
    expect(Object.keys(filePartTexts(made.file)).length).toBeGreaterThan(5);
    expect(registerOf(audit).at(-1)?.kind).toBe("Copy made");
    audit.open.excel.close();
  });

  test("a look takes one request, an answer three, a copy three, whatever the number of rows", async () => {
    const audit = await auditToShare();
    typeBeside(audit, "Audit actions", "Owner", "4 Right decision", NAME);
    const open = await shareable(audit);
    const { id } = textAbout(open, NAME);
    expect(await requestsOf(audit, () => audit.tasks.previewShare())).toBe(1);
    const answer = { kind: "leftOut" } as const;
    expect(await requestsOf(audit, () => audit.tasks.answerShareText(id, answer, BY, open.choices))).toBe(3);
    await settleAll(audit, value(await audit.tasks.previewShare(open.choices)));
    expect(
      await requestsOf(audit, async () => value(await audit.tasks.makeSharedCopy(open.choices, BY))),
    ).toBe(3);
    audit.open.excel.close();
  });
});
