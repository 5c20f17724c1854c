import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** The objects that the client asked Excel to keep between requests, each under an id such as "Range#1". */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly idOf = new Map<HostObject, string>();
  private last = 0;

  /** How many are kept now: what a client never removes stays in Excel's memory. */
  get count(): number {
    return this.kept.size;
  }

  keep(object: HostObject): void {
    if (this.idOf.has(object)) return;
    this.last += 1;
    const id = `${object.typeName}#${this.last}`;
    this.kept.set(id, object);
    this.idOf.set(object, id);
  }

  idFor(object: HostObject): string | null {
    return this.idOf.get(object) ?? null;
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError("ItemNotFound");
    return object;
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (!object) throw new HostError("ItemNotFound");
    this.kept.delete(id);
    this.idOf.delete(object);
  }
}
