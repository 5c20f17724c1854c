import type { ReactElement } from "react";
import type { AuditInWorkbook } from "../../tasks/audits";
import { usePane } from "../pane-context";
import { RowLink } from "./RowLink";

/** The audits of the workbook, where there are several; the one that is shown is not offered again. */
export function AuditsHere({ shown }: { readonly shown: string }): ReactElement | null {
  const { state, commands } = usePane();
  const audits = state.audit?.audits ?? [];
  const others = audits.filter(({ name }) => name !== shown);
  if (others.length === 0) return null;
  return (
    <section>
      <h2>Other audits in this workbook</h2>
      <div className="row-links">
        {others.map((audit) => (
          <RowLink
            key={audit.name}
            name={audit.name}
            now={stateWords(audit)}
            press={() => void commands.chooseAudit(audit.name)}
          />
        ))}
      </div>
    </section>
  );
}

function stateWords({ state }: AuditInWorkbook): string {
  switch (state) {
    case null:
      return "cases chosen elsewhere";
    case "Committed":
      return "drawn";
    case "Draft":
      return "set up";
    default:
      return state.toLowerCase();
  }
}
