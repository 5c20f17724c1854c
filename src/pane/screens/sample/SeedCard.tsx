import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { seedFromText } from "../../../core/sampling/seed";
import { usePane } from "../../pane-context";
import { TextField } from "../../parts/TextField";
import type { SetUp } from "../../set-up";
import { counted } from "../../words/sentence-words";

/** What is wrong with a typed seed; null where it may be used or one is made. */
export function seedFault(setUp: SetUp): string | null {
  if (!setUp.ownSeed || seedFromText(setUp.seed).ok) return null;
  return "A seed is 1 to 100 characters, without commas.";
}

/** A seed is made when the draw begins, so that nobody can try seeds out; or it is typed, before witnesses. */
export function SeedCard({ size }: { readonly size: number }): ReactElement {
  const { state, dispatch } = usePane();
  const { setUp } = state;
  return (
    <section className="card card-quiet">
      <div className="line">
        <h2>Seed</h2>
        <Link
          className="text-link"
          onClick={() => dispatch({ action: "edited", change: { ownSeed: !setUp.ownSeed } })}
        >
          {setUp.ownSeed ? "Have one made" : "Type my own"}
        </Link>
      </div>
      {setUp.ownSeed ? (
        <TextField
          label="My own seed"
          value={setUp.seed}
          fault={setUp.seed === "" ? null : seedFault(setUp)}
          hint="1 to 100 characters, without commas: thrown with dice before witnesses, for example."
          change={(seed) => dispatch({ action: "edited", change: { seed } })}
        />
      ) : (
        <p className="hint">
          The same list{setUp.selection === "systematic" ? " in the same order" : ""} and the same seed always
          give the same {size === 0 ? "cases" : counted(size, "case", "cases")}. A seed is made when you draw
          and shown once the draw is recorded. For witnesses, throw dice and type it.
        </p>
      )}
    </section>
  );
}
