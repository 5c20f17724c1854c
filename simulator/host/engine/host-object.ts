import type { Host } from "../host";

/**
 * What one of Excel's types does in the emulation: a table from member to behaviour. `Names` are the members of the
 * type in Microsoft's typings, so that a member that Excel doesn't have can't be written down here. Whatever is not in
 * the table is refused aloud.
 */
export interface TypeRules<Target, Names extends string> {
  readonly name: string;
  /** What the client finds the object by later; without it the client counts places in the collection. */
  readonly id?: (target: Target, host: Host) => string | number;
  /** Properties that can be loaded. */
  readonly reads?: Readonly<Partial<Record<Names, (target: Target, host: Host) => unknown>>>;
  /** Properties that can be set. */
  readonly writes?: Readonly<Partial<Record<Names, (target: Target, value: unknown, host: Host) => void>>>;
  /** Methods that do something or give a plain value. */
  readonly calls?: Readonly<
    Partial<Record<Names, (target: Target, args: readonly unknown[], host: Host) => unknown>>
  >;
  /** Properties and methods that lead to another object; null is Excel's null object. */
  readonly paths?: Readonly<
    Partial<Record<Names, (target: Target, args: readonly unknown[], host: Host) => HostObject | null>>
  >;
  /** The members of a collection. */
  readonly items?: (target: Target, host: Host) => HostObject[];
  /** The member of a collection by id or name. */
  readonly item?: (target: Target, key: unknown, host: Host) => HostObject | null;
}

/** One object of Excel's, as the engine deals with it: its rules bound to its target. */
export interface HostObject {
  readonly typeName: string;
  readonly target: unknown;
  id(host: Host): string | number | null;
  /** The names that `load()` without arguments gives. */
  readonly readable: readonly string[];
  canLead(name: string): boolean;
  read(name: string, host: Host): unknown;
  write(name: string, value: unknown, host: Host): void;
  call(name: string, args: readonly unknown[], host: Host): unknown;
  lead(name: string, args: readonly unknown[], host: Host): HostObject | null;
  /** Null where the object is no collection. */
  items(host: Host): HostObject[] | null;
  item(key: unknown, host: Host): HostObject | null;
}

/** A type ready for use: gives the object that stands for a target. */
export type HostType<Target> = (target: Target) => HostObject;

/** A member without a name in the typings that the client nevertheless calls. */
type HiddenMember = "_ValidateArraySize" | "_GetWorkbookCreatedById";

/**
 * Declares a type: `hostType<keyof Excel.TableRow>()<TableRowTarget>({...})` gives a function from a target to the
 * object that the engine deals with.
 */
export function hostType<Names extends PropertyKey>() {
  return <Target>(rules: TypeRules<Target, (Names & string) | HiddenMember>): HostType<Target> => {
    const tables = {
      reads: new Map(Object.entries(rules.reads ?? {})),
      writes: new Map(Object.entries(rules.writes ?? {})),
      calls: new Map(Object.entries(rules.calls ?? {})),
      paths: new Map(Object.entries(rules.paths ?? {})),
    } as RuleMaps<Target>;
    const readable = [...tables.reads.keys()];
    return (target) => new BoundObject(rules, tables, readable, target);
  };
}

interface RuleMaps<Target> {
  reads: Map<string, (target: Target, host: Host) => unknown>;
  writes: Map<string, (target: Target, value: unknown, host: Host) => void>;
  calls: Map<string, (target: Target, args: readonly unknown[], host: Host) => unknown>;
  paths: Map<string, (target: Target, args: readonly unknown[], host: Host) => HostObject | null>;
}

class BoundObject<Target, Names extends string> implements HostObject {
  constructor(
    private readonly rules: TypeRules<Target, Names>,
    private readonly tables: RuleMaps<Target>,
    readonly readable: readonly string[],
    readonly target: Target,
  ) {}

  get typeName(): string {
    return this.rules.name;
  }

  id(host: Host): string | number | null {
    return this.rules.id?.(this.target, host) ?? null;
  }

  canLead(name: string): boolean {
    return this.tables.paths.has(name);
  }

  read(name: string, host: Host): unknown {
    const rule = this.tables.reads.get(name);
    return rule ? rule(this.target, host) : host.refuse(this.typeName, name);
  }

  write(name: string, value: unknown, host: Host): void {
    const rule = this.tables.writes.get(name);
    if (rule) rule(this.target, value, host);
    else host.refuse(this.typeName, name);
  }

  call(name: string, args: readonly unknown[], host: Host): unknown {
    const rule = this.tables.calls.get(name);
    return rule ? rule(this.target, args, host) : host.refuse(this.typeName, name);
  }

  lead(name: string, args: readonly unknown[], host: Host): HostObject | null {
    const rule = this.tables.paths.get(name);
    return rule ? rule(this.target, args, host) : host.refuse(this.typeName, name);
  }

  items(host: Host): HostObject[] | null {
    return this.rules.items?.(this.target, host) ?? null;
  }

  item(key: unknown, host: Host): HostObject | null {
    return this.rules.item ? this.rules.item(this.target, key, host) : host.refuse(this.typeName, "getItem");
  }
}
