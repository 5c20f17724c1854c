import type { Direction } from "./moved-cell";

/** What a key means in the grid. */
export type KeyCommand =
  | {
      readonly command: "move";
      readonly direction: Direction;
      readonly jump: boolean;
      readonly extend: boolean;
    }
  | { readonly command: "page"; readonly direction: "up" | "down" }
  | { readonly command: "home"; readonly wholeSheet: boolean }
  | { readonly command: "end" }
  | { readonly command: "sheet"; readonly by: 1 | -1 }
  | { readonly command: "edit"; readonly text: string | null }
  | { readonly command: "clear" }
  | { readonly command: "choices" }
  | { readonly command: "selectAll" };

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const arrows: Record<string, Direction> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The keys of Excel's grid, as far as the simulator has them; null for a key that the browser keeps. */
export function keyCommand({ key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey): KeyCommand | null {
  const control = ctrlKey || metaKey;
  const direction = arrows[key];
  if (direction === "down" && altKey) return { command: "choices" };
  if (direction && !altKey) return { command: "move", direction, jump: control, extend: shiftKey };
  const moved = (to: Direction): KeyCommand => ({
    command: "move",
    direction: to,
    jump: false,
    extend: false,
  });
  if (altKey) return null;
  switch (key) {
    case "Enter":
      return moved(shiftKey ? "up" : "down");
    case "Tab":
      return control ? null : moved(shiftKey ? "left" : "right");
    case "PageUp":
      return control ? { command: "sheet", by: -1 } : { command: "page", direction: "up" };
    case "PageDown":
      return control ? { command: "sheet", by: 1 } : { command: "page", direction: "down" };
    case "Home":
      return { command: "home", wholeSheet: control };
    case "End":
      return control ? { command: "end" } : null;
    case "F2":
      return { command: "edit", text: null };
    case "Delete":
      return { command: "clear" };
    case "Backspace":
      return { command: "edit", text: "" };
  }
  if (control) return key.toLowerCase() === "a" ? { command: "selectAll" } : null;
  return key.length === 1 ? { command: "edit", text: key } : null;
}
