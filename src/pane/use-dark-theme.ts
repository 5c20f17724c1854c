import { useEffect, useState } from "react";

/** Dark where Office says so, else where the system prefers it. Read again when the pane gets the focus. */
export function useDarkTheme(officeIsDark: () => boolean | null): boolean {
  const [dark, setDark] = useState(() => isDark(officeIsDark));
  useEffect(() => {
    const readAgain = (): void => setDark(isDark(officeIsDark));
    const preference = window.matchMedia?.("(prefers-color-scheme: dark)");
    window.addEventListener("focus", readAgain);
    preference?.addEventListener("change", readAgain);
    return () => {
      window.removeEventListener("focus", readAgain);
      preference?.removeEventListener("change", readAgain);
    };
  }, [officeIsDark]);
  return dark;
}

function isDark(officeIsDark: () => boolean | null): boolean {
  return officeIsDark() ?? window.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false;
}
