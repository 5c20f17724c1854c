import type { OpenedPage } from "./opened-page";

/** What a person does in the pane with the keyboard alone. */
export interface Keyboard {
  /** What has the focus in the pane, as it is called. */
  readonly focused: () => Promise<string>;
  readonly press: (...keys: string[]) => Promise<void>;
  /** Tab until the focus is on something of that name. */
  readonly tabTo: (name: string | RegExp) => Promise<void>;
  /** Types in place of what stands in the field. */
  readonly type: (text: string) => Promise<void>;
}

export function keyboard({ page, pane }: OpenedPage): Keyboard {
  const focused = (): Promise<string> =>
    pane.locator("html").evaluate(() => {
      const here = document.activeElement as HTMLInputElement | null;
      return here?.ariaLabel ?? here?.labels?.[0]?.textContent ?? here?.textContent ?? "";
    });
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    focused,
    press,
    tabTo: async (name) => {
      for (let presses = 0; presses < 40; presses += 1) {
        await press("Tab");
        const here = await focused();
        if (typeof name === "string" ? here === name : name.test(here)) return;
      }
      throw new Error(`Tab does not lead to ${String(name)}`);
    },
    type: async (text) => {
      await press("Control+A");
      await page.keyboard.type(text);
    },
  };
}
