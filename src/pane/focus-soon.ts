/** The focus goes to what has come, or to what is left, once it stands there; nowhere if nothing does. */
export function focusSoon(selector: string, which: "first" | "last" | number): void {
  setTimeout(() => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)];
    found.at(which === "first" ? 0 : which === "last" ? -1 : which)?.focus();
  });
}
