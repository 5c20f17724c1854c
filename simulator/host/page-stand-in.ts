/** A script element, as far as office.js uses one. */
interface ScriptElement {
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
  readonly style: object;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
}

/** Runs a script in the page, by its address. */
type RunScript = (address: string) => void;

export const officeAddress = "https://localhost/office/office.js";

/** Just enough of a page for office.js to boot in: one address, script elements that load, storage, a clock. */
export function pageStandIn(run: RunScript): Record<string, unknown> {
  const script = (src?: string): ScriptElement => ({
    ...(src !== undefined && { src }),
    style: {},
    setAttribute: () => undefined,
    getAttribute: (name) => (name === "src" ? (src ?? null) : null),
  });
  const head = {
    appendChild: (element: ScriptElement): ScriptElement => {
      queueMicrotask(() => {
        try {
          run(element.src ?? "");
        } catch (error) {
          if (!element.onerror) throw error;
          element.onerror(error);
          return;
        }
        element.onload?.();
      });
      return element;
    },
  };
  const document = {
    readyState: "complete",
    URL: "https://localhost/pane.html",
    head,
    getElementsByTagName: (name: string): unknown[] => (name === "script" ? [script(officeAddress)] : [head]),
    createElement: () => script(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const page: Record<string, unknown> = {
    document,
    navigator: { userAgent: "Node", language: "en-GB" },
    location: new URL(document.URL),
    sessionStorage: storage(),
    localStorage: storage(),
    history: {},
    name: "",
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    setTimeout: quietTimeout,
    clearTimeout,
  };
  page["window"] = page;
  page["self"] = page;
  page["top"] = page;
  page["parent"] = page;
  return page;
}

/** office.js sets long watch-dogs; they must not keep a finished program alive. */
function quietTimeout(run: () => void, milliseconds?: number): unknown {
  const timer = setTimeout(run, milliseconds) as { unref?: () => void };
  timer.unref?.();
  return timer;
}

function storage(): Record<string, unknown> {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    clear: () => entries.clear(),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}
