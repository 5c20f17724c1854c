import type { ReactElement } from "react";

/** The seed of a draw that is recorded, in groups of five so that it can be read out. */
export function SeedShown(props: {
  readonly seed: string | null;
  readonly origin: "typed" | "made";
}): ReactElement | null {
  if (props.seed === null) return null;
  const grouped = /^\d{20}$/.test(props.seed) ? props.seed.replace(/(.{5})(?=.)/g, "$1 ") : props.seed;
  return (
    <section className="card card-quiet">
      <h2>Seed, {props.origin === "made" ? "made by this computer" : "typed"}</h2>
      <p className="code">{grouped}</p>
    </section>
  );
}
