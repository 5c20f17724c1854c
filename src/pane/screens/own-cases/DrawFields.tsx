import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FoundList } from "../../../core/frame/found-list";
import type { DrawColumns } from "../../../core/sampling/stated-draw";
import { drawColumnsOf, noOwnDraw, ownFingerprintFault, ownSeedFault, type OwnDraw } from "../../own-draw";
import { ChoiceField, columnChoices } from "../../parts/ChoiceField";
import { TextField } from "../../parts/TextField";

interface DrawFieldsProps {
  readonly draw: OwnDraw | null;
  readonly list: FoundList;
  readonly change: (draw: OwnDraw | null) => void;
}

const COLUMNS: readonly {
  readonly kind: keyof DrawColumns;
  readonly label: string;
  readonly none: string;
}[] = [
  { kind: "ticket", label: "Ticket", none: "Choose the column" },
  { kind: "rank", label: "Rank", none: "Choose the column" },
  { kind: "role", label: "Role", none: "No column: there are no spares" },
  { kind: "populationSize", label: "Size of the group", none: "Choose the column" },
];

/** For cases drawn at random: whether it was by this tool's method, and with which seed. */
export function DrawFields({ draw, list, change }: DrawFieldsProps): ReactElement {
  const columns = draw === null ? null : drawColumnsOf(draw, list);
  return (
    <section className="card">
      <Checkbox
        label="Drawn with a seed by Case Audit’s method"
        checked={draw !== null}
        onChange={(_, { checked }) => change(checked === true ? noOwnDraw : null)}
      />
      <p className="hint">
        For a list larger than a sheet, or in a warehouse: docs/larger-lists.md has the method as SQL.
        Tickets, order and ranks are checked then, and anyone can check them again.
      </p>
      {draw === null || columns === null ? null : (
        <>
          <TextField
            label="Seed"
            value={draw.seed}
            fault={ownSeedFault(draw)}
            change={(seed) => change({ ...draw, seed })}
          />
          <TextField
            label="Fingerprint of the list, if you have it"
            value={draw.fingerprint}
            fault={ownFingerprintFault(draw)}
            hint="It goes on the record. It can be worked out again only where the list is."
            change={(fingerprint) => change({ ...draw, fingerprint })}
          />
          {COLUMNS.map(({ kind, label, none }) => (
            <ChoiceField
              key={kind}
              label={label}
              value={columns[kind]}
              choices={columnChoices(list.headers, none)}
              hint={
                kind === "populationSize"
                  ? "How many there were to choose from is taken from here."
                  : undefined
              }
              change={(column) => change({ ...draw, columns: { ...draw.columns, [kind]: column } })}
            />
          ))}
        </>
      )}
    </section>
  );
}
