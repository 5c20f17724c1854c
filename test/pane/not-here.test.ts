/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const script = readFileSync(join(root, "src", "not-here.js"), "utf8");
const page = readFileSync(join(root, "src", "pane.html"), "utf8");
const body = /<body>([\s\S]*)<script src="<%= notHere/.exec(page)?.[1] ?? "";

/** Office as the script knows it: where it runs, and whether it has the set. */
interface MadeUpOffice {
  readonly host: string | null;
  readonly supports?: boolean;
  /** Never says that it is ready. */
  readonly hangs?: boolean;
}

function withOffice(office: MadeUpOffice | null): string[] {
  const asked: string[] = [];
  const made =
    office === null
      ? undefined
      : {
          onReady: (ready: (where: { host: string | null }) => void) => {
            if (office.hangs !== true) ready({ host: office.host });
          },
          context: {
            requirements: {
              isSetSupported: (set: string, version: string) => {
                asked.push(`${set} ${version}`);
                return office.supports ?? true;
              },
            },
          },
        };
  Object.defineProperty(window, "Office", { value: made, configurable: true });
  return asked;
}

/** Runs the script in a fresh page, as the page does. */
function opened(): Window["caseAuditPage"] {
  document.body.replaceChildren(...new DOMParser().parseFromString(body, "text/html").body.childNodes);
  const element = document.createElement("script");
  element.textContent = script;
  document.head.append(element);
  return window.caseAuditPage;
}

/** The heading that is shown in place of the pane; null while the pane is. */
function shown(): string | null {
  const notHere = document.getElementById("not-here") as HTMLElement;
  const pane = document.getElementById("pane") as HTMLElement;
  expect(pane.hidden).toBe(!notHere.hidden);
  if (notHere.hidden) return null;
  const visible = [...notHere.getElementsByTagName("section")].filter((part) => !part.hidden);
  expect(visible).toHaveLength(1);
  return visible[0]?.querySelector("h1")?.textContent ?? "";
}
const loaded = (): void => void window.dispatchEvent(new Event("load"));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("is ECMAScript 5, which old web views can read; newer words would be an error", () => {
  const eslint = createRequire(require.resolve("eslint"));
  const espree = eslint("espree") as { parse: (text: string, options: object) => object };
  expect(() => espree.parse(script, { ecmaVersion: 5 })).not.toThrow();
  expect(() => espree.parse(`${script}\nconst later = () => 1;`, { ecmaVersion: 5 })).toThrow();
  // What IE 11 has no function for.
  expect(script).not.toMatch(
    /\b(Promise|Symbol|fetch|Map|Set)\b|\.(closest|includes|find|forEach|append|remove)\(/,
  );
});

test("in an Excel that will do, the pane opens and nothing else is said", () => {
  const asked = withOffice({ host: "Excel" });
  const open = jest.fn();
  opened().opens(open);
  loaded();
  jest.advanceTimersByTime(60_000);
  expect(open).toHaveBeenCalledTimes(1);
  expect(shown()).toBeNull();
  expect(asked).toEqual(["ExcelApi 1.14"]);
});

test.each([
  ["outside Office", { host: null }, "Open Case Audit in Excel"],
  ["in Word", { host: "Word" }, "Open Case Audit in Excel"],
  ["in an Excel below 1.14", { host: "Excel", supports: false }, "This Excel is too old"],
  ["without office.js", null, "Office could not be reached"],
])("%s one clear page stands in place of the pane", (_, office, heading) => {
  withOffice(office);
  const open = jest.fn();
  opened().opens(open);
  loaded();
  expect(open).not.toHaveBeenCalled();
  expect(shown()).toBe(heading);
});

test.each([
  [
    "the browser can't parse the pane's script",
    { host: "Excel" },
    false,
    "The browser inside this Office is too old",
  ],
  ["the pane's script did not arrive", { host: "Excel" }, true, "A part of Case Audit did not load"],
  ["the browser is old and Excel is too", { host: "Excel", supports: false }, false, "This Excel is too old"],
  ["neither script nor office.js arrived", null, true, "Office could not be reached"],
])("where %s, that is said although nothing of ours ran", (_, office, missing, heading) => {
  withOffice(office);
  opened();
  if (missing) {
    const lost = document.head.appendChild(document.createElement("script"));
    lost.dispatchEvent(new Event("error"));
  }
  loaded();
  expect(shown()).toBe(heading);
});

test("while office.js does not come, words stand after 15 seconds; when it comes after all, the pane opens", () => {
  withOffice(null);
  const page = opened();
  jest.advanceTimersByTime(14_000);
  expect(shown()).toBeNull();
  jest.advanceTimersByTime(2_000);
  expect(shown()).toBe("Office could not be reached");
  withOffice({ host: "Excel" });
  const open = jest.fn();
  page.opens(open);
  expect(open).toHaveBeenCalledTimes(1);
  expect(shown()).toBeNull();
});

test("an office.js that never says it is ready is told apart from a slow one by the same 15 seconds", () => {
  withOffice({ host: "Excel", hangs: true });
  opened().opens(jest.fn());
  loaded();
  expect(shown()).toBeNull();
  jest.advanceTimersByTime(16_000);
  expect(shown()).toBe("Office could not be reached");
});

test("a screen that breaks later leaves words, with a button to try again", () => {
  withOffice({ host: "Excel" });
  const page = opened();
  page.opens(() => page.say("notLoaded"));
  expect(shown()).toBe("A part of Case Audit did not load");
  expect(document.getElementById("again")?.hidden).toBe(false);
});

test("trying again is offered only where it can help", () => {
  withOffice({ host: null });
  opened().opens(jest.fn());
  expect(document.getElementById("again")?.hidden).toBe(true);
});
