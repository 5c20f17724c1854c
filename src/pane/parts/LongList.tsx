import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";

/** So many entries are drawn or left out together. */
const BLOCK = 50;

interface LongListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly entry: (item: T) => ReactNode;
  /** About how high an entry is, in pixels, before it was drawn. */
  readonly about: number;
}

/**
 * A list of any length, of which only what is near the window is drawn; heights follow the text. A block that holds the
 * focus stays, and whoever hears the list is told each entry's place in the whole.
 */
export function LongList<T>({ label, items, keyOf, entry, about }: LongListProps<T>): ReactElement {
  const blocks = Array.from({ length: Math.ceil(items.length / BLOCK) }, (_, block) => block * BLOCK);
  return (
    <div role="list" aria-label={label} className="rows long-list">
      {blocks.map((from) => {
        const own = items.slice(from, from + BLOCK);
        return (
          <ListBlock key={from} count={own.length} about={about} isFirst={from === 0}>
            {own.map((item, index) => (
              <div
                role="listitem"
                key={keyOf(item)}
                aria-posinset={from + index + 1}
                aria-setsize={items.length}
              >
                {entry(item)}
              </div>
            ))}
          </ListBlock>
        );
      })}
    </div>
  );
}

interface ListBlockProps {
  readonly count: number;
  readonly about: number;
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

function ListBlock({ count, about, isFirst, children }: ListBlockProps): ReactElement {
  const block = useRef<HTMLDivElement>(null);
  const height = useRef<number | null>(null);
  // Old web views don't tell what is in sight: there everything is drawn.
  const tells = typeof IntersectionObserver === "function";
  const [near, setNear] = useState(isFirst || !tells);
  useEffect(() => {
    const element = block.current;
    if (element === null || !tells) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => {
        const isNear = entries.some(({ isIntersecting }) => isIntersecting);
        if (!isNear && element.contains(document.activeElement)) return;
        if (!isNear) height.current = element.offsetHeight;
        setNear(isNear);
      },
      { rootMargin: "1200px 0px" },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [tells]);
  return (
    <div
      ref={block}
      role="presentation"
      className="list-block"
      style={near ? {} : { height: height.current ?? count * about }}
    >
      {near ? children : null}
    </div>
  );
}
