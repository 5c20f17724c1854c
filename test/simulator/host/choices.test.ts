import { readFileSync } from "node:fs";
import { join } from "node:path";
import { choices, choicesPage, guesses } from "../../../simulator/host/choices";

test("the page of the choices says what the list says", () => {
  expect(readFileSync(join(__dirname, "../../../docs/simulator-choices.md"), "utf8")).toBe(choicesPage());
});

test("each behaviour is listed once and has its ground; guesses are counted", () => {
  expect(new Set(choices.map(({ behaviour }) => behaviour)).size).toBe(choices.length);
  for (const { behaviour, where } of choices) {
    expect([behaviour, where.length > 10]).toEqual([behaviour, true]);
    expect(`${behaviour}${where}`).not.toContain("|");
  }
  expect(guesses().length).toBeGreaterThan(0);
  expect(guesses().every(({ basis }) => basis === "guess")).toBe(true);
});

test("what is documented or reported says where", () => {
  for (const { basis, where } of choices) {
    if (basis === "reported") expect(where).toMatch(/OfficeDev\/office-js issue \d+/);
    if (basis === "documented") expect(where).toMatch(/microsoft\.com|documentation of Excel\.|ECMA-376/);
  }
});
