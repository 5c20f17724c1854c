import { Button, Link } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ListedPlaces } from "../explain/explanation";
import { numberText } from "../words/sentence-words";
import { ShowButton } from "./ShowButton";

interface ListAllProps {
  readonly all: ListedPlaces | null;
  /** How many of the places have their own button already. */
  readonly shown: number;
  /** What they are places of, for whoever hears the button without its message. */
  readonly of: string;
  readonly as: "button" | "link";
}

/** Opens the list of all places, each with its way to the cell, where there are more than those shown. */
export function ListAll({ all, shown, of, as }: ListAllProps): ReactElement | null {
  const [open, setOpen] = useState(false);
  if (all === null || all.of <= shown) return null;
  const label = open ? "Close the list" : "List all";
  const named = { "aria-label": `${label}: ${of}`, "aria-expanded": open, onClick: () => setOpen(!open) };
  return (
    <>
      {as === "button" ? (
        <Button className="compact" {...named}>
          {label}
        </Button>
      ) : (
        <Link className="text-link" {...named}>
          {label}
        </Link>
      )}
      {open ? (
        <div className="listed-places">
          <p className="hint">{all.where}</p>
          <ul>
            {all.entries.map(({ label: words, place }) => (
              <li className="line" key={`${place.address} ${words}`}>
                <span>{words}</span>
                <ShowButton place={place} label="Show" of={words} />
              </li>
            ))}
          </ul>
          {all.of > all.entries.length ? (
            <p className="hint">
              These are the first {numberText(all.entries.length)} of {numberText(all.of)}. Put them right,
              and the next ones are listed.
            </p>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
