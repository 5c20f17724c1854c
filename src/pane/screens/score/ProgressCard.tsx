import type { ReactElement } from "react";
import { ShareBar } from "../../parts/ShareBar";
import { numberText } from "../../words/sentence-words";

interface ProgressRow {
  readonly name: string;
  readonly scored: number;
  readonly cases: number;
}

/** How far each scorer or group is. */
export function ProgressCard(props: {
  readonly title: string;
  readonly rows: readonly ProgressRow[];
}): ReactElement | null {
  if (props.rows.length === 0) return null;
  return (
    <section className="card">
      <h2>{props.title}</h2>
      {props.rows.map(({ name, scored, cases }) => (
        <div key={name}>
          <p className="line">
            <span>{name}</span>
            <span className="number">
              {numberText(scored)} of {numberText(cases)}
            </span>
          </p>
          <ShareBar share={cases === 0 ? 0 : scored / cases} />
        </div>
      ))}
    </section>
  );
}
