/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installContainer } from "../../../simulator/host/browser-container";
import { Host } from "../../../simulator/host/host";
import { newWorkbook, sheetNamed, valuesOf } from "../../../simulator/host/new-workbook";

const folder = join(process.cwd(), "node_modules", "@microsoft", "office-js", "dist");

/** Loads Microsoft's own files into the page: whatever script office.js asks for is run from node_modules. */
function loadOffice(): void {
  const run = (file: string): void => {
    const script = document.createElement("script");
    script.textContent = readFileSync(join(folder, file), "utf8");
    // jsdom runs nothing by itself here, so the text is run as a page's script would be.
    Reflect.construct(Function, ["text", "window.eval(text)"])(script.textContent);
  };
  const marker = document.createElement("script");
  marker.setAttribute("src", "https://localhost/office/office.js");
  document.head.append(marker);
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement)) return append(node);
    const name = node.src.split("/").at(-1)?.split("?")[0] ?? "";
    queueMicrotask(() => {
      run(name === "office_strings.js" ? join("en-us", name) : name);
      node.onload?.(new Event("load"));
    });
    return node;
  };
  run("office.js");
}

test("the real office.js boots in a page with a document, and its requests reach the host", async () => {
  const host = new Host(newWorkbook(["List"]), { excelApi: "1.14" });
  const hangUp = installContainer(window, host);
  loadOffice();
  const ready = await Office.onReady();
  expect(ready).toMatchObject({ host: "Excel", platform: "PC" });
  const { requirements } = Office.context;
  expect([
    requirements.isSetSupported("ExcelApi", "1.14"),
    requirements.isSetSupported("ExcelApi", "1.15"),
  ]).toEqual([true, false]);

  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("List");
    sheet.onChanged.add(async (event) => void seen.push(event.address));
    sheet.getRange("A1:B1").values = [["+5", "x"]];
    await context.sync();
  });
  expect(valuesOf(sheetNamed(host.workbook, "List"))).toEqual([[5, "x"]]);
  host.events.raise("DataChanged", sheetNamed(host.workbook, "List").id, {
    address: "B2",
    changeType: "RangeEdited",
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(seen).toEqual(["B2"]);

  hangUp();
  host.events.raise("DataChanged", sheetNamed(host.workbook, "List").id, { address: "C3" });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(seen).toEqual(["B2"]);
});
