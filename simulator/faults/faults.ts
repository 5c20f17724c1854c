import type { Host } from "../host/host";

/** Something that goes wrong between the add-in and Excel. */
export interface Fault {
  /** Before the request runs; throws to refuse it. `bytes` is the request's size. */
  beforeRequest?(bytes: number, host: Host): void;
  /** Before the answer leaves; throws to hold it back, and then what was done stays done. */
  beforeAnswer?(bytes: number, host: Host): void;
  /** Excel works but never answers. */
  readonly silent?: boolean;
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

  isOn(fault: Fault): boolean {
    return this.active.has(fault);
  }

  get isSilent(): boolean {
    return [...this.active].some((fault) => fault.silent === true);
  }

  beforeRequest(bytes: number): void {
    for (const fault of [...this.active]) fault.beforeRequest?.(bytes, this.host);
  }

  beforeAnswer(bytes: number): void {
    for (const fault of [...this.active]) fault.beforeAnswer?.(bytes, this.host);
  }
}
