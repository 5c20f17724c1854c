/**
 * Where what had the focus is gone, it goes to the first of these that is there, once the screen stands as it is now; else it
 * stays where it is. The heading of the screen is always there.
 * Checked by: test/pane/focus-kept.test.tsx
 */
export function focusIfLost(...selectors: readonly string[]): void {
  setTimeout(() => {
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    for (const selector of [...selectors, "h1"]) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found === null) continue;
      found.focus();
      return;
    }
  });
}
