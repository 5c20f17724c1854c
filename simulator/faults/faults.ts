import type { Host } from "../host/host";

/** Something that goes wrong between the add-in and Excel. */
export interface Fault {
  /** Before the request runs; throws to refuse it. `bytes` is the request's size. */
  beforeRequest?(bytes: number, host: Host): void;
  /** Before a member of an object is used, e.g. "Range.values"; throws to refuse it. What was done before stays done. */
  beforeMember?(member: string): void;
  /** Before the answer leaves; throws to hold it back, and then what was done stays done. */
  beforeAnswer?(bytes: number, host: Host): void;
  /** Excel works but never answers. */
  readonly silent?: boolean;
  /** Ranges with more cells have no values. */
  readonly nullValuesOver?: number;
  /** Writing into filtered rows goes wrong. */
  readonly filteredWritesLandWrong?: boolean;
}

/** The faults that are on at the moment. */
export class Faults {
  private readonly active = new Set<Fault>();

  constructor(private readonly host: Host) {}

  /** Turns a fault on; the function that it gives turns it off. */
  start(fault: Fault): () => void {
    this.active.add(fault);
    return () => this.active.delete(fault);
  }

  stopAll(): void {
    this.active.clear();
  }

  get isSilent(): boolean {
    return [...this.active].some((fault) => fault.silent === true);
  }

  get filteredWritesLandWrong(): boolean {
    return [...this.active].some((fault) => fault.filteredWritesLandWrong === true);
  }

  /** Infinity while no fault limits the cells that have values. */
  get nullValuesOver(): number {
    return Math.min(Infinity, ...[...this.active].map((fault) => fault.nullValuesOver ?? Infinity));
  }

  beforeRequest(bytes: number): void {
    for (const fault of [...this.active]) fault.beforeRequest?.(bytes, this.host);
  }

  beforeMember(member: string): void {
    for (const fault of this.active) fault.beforeMember?.(member);
  }

  beforeAnswer(bytes: number): void {
    for (const fault of [...this.active]) fault.beforeAnswer?.(bytes, this.host);
  }
}
