import { useEffect, useState } from "react";

/** True once `seconds` have passed without a new beat; false again with the next. */
export function useDelay(seconds: number, beat: unknown): boolean {
  const [passed, setPassed] = useState<unknown>(null);
  const key = JSON.stringify(beat);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(key), seconds * 1000);
    return () => clearTimeout(timer);
  }, [key, seconds]);
  return passed === key;
}
