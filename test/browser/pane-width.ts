import type { Page } from "playwright-core";

/** Makes the pane so wide, in pixels, at once: the bar goes by tens, and is tested by itself in page.browser.test.ts. */
export async function paneWidth(page: Page, pixels: number): Promise<void> {
  await page.locator("#pane-frame").evaluate((frame, width) => {
    const holder = frame.parentElement;
    if (holder === null) throw new Error("the pane's frame stands by itself");
    holder.style.width = `${width}px`;
  }, pixels);
}
