/**
 * The focus goes to what has come, or to what is left, once it stands there; nowhere if nothing does. `within` narrows
 * where it is looked for.
 */
export function focusSoon(
  selector: string,
  which: "first" | "last" | number,
  within: ParentNode = document,
): void {
  setTimeout(() => {
    const found = [...within.querySelectorAll<HTMLElement>(selector)];
    found.at(which === "first" ? 0 : which === "last" ? -1 : which)?.focus();
  });
}

/** The focus goes at once to what stands there already, so that no letter typed right after a key is lost. */
export function focusNow(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** The part of the screen that something stands in: the nearest element of the class, or the whole page. */
export function partAround(element: Element, selector: string): ParentNode {
  return element.closest(selector) ?? document;
}
