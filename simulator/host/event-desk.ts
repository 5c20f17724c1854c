/** The events that the emulation raises, with Excel's numbers for them. */
const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  SelectionChanged: 14,
} as const;

export type EventName = keyof typeof eventTypes;

/** What the client calls the target of a listener to all sheets. */
const allSheets = "Workbook";

/** One event on its way to the add-in, as the client reads it. */
export interface EventMessage {
  eventType: number;
  /** The id of the sheet that it happened on, or "Workbook" for those who listen to all sheets. */
  targetId: string;
  /** JSON. */
  message: string;
}

/** Who listens, and what they are told. Writing through the API raises no event here; people's edits do (our choice). */
export class EventDesk {
  private readonly receivers = new Set<(message: EventMessage) => void>();
  /** The registrations that the client asked for, such as "DataChanged {id}", in order. */
  readonly registrations: string[] = [];

  note(isRegistration: boolean, name: string, targetId: string | number | null): void {
    const entry = `${name} ${targetId ?? ""}`.trim();
    if (isRegistration) this.registrations.push(entry);
    else this.registrations.splice(this.registrations.indexOf(entry) >>> 0, 1);
  }

  /** The client's end of the wire. Gives a function that hangs up. */
  receive(receiver: (message: EventMessage) => void): () => void {
    this.receivers.add(receiver);
    return () => this.receivers.delete(receiver);
  }

  raise(name: EventName, sheetId: string, facts: Record<string, unknown>): void {
    const message = JSON.stringify({ worksheetId: sheetId, ...facts });
    for (const receiver of this.receivers) {
      for (const targetId of [sheetId, allSheets])
        receiver({ eventType: eventTypes[name], targetId, message });
    }
  }
}
