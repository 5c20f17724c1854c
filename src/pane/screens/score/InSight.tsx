import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

/** Something that has come and must be seen: the screen is scrolled to it, and the focus stays where it is. */
export function InSight({ children }: { readonly children: ReactNode }): ReactElement {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = part;
    // Not every web view knows how to scroll there.
    if (typeof current?.scrollIntoView === "function") current.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div className="in-sight" ref={part}>
      {children}
    </div>
  );
}
