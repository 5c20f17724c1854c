import type { Host } from "../host";
import type { HostObject } from "./host-object";
import type { WireAction } from "./wire";

/** What the client writes in camel case, answers carry in Pascal case. */
export const wireName = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

interface Wish {
  scalars: Set<string>;
  children: Map<string, Wish>;
}

/** The answer to a `load()`: the properties asked for, in the shape that the client reads back. */
export function queryAnswer(
  object: HostObject,
  query: NonNullable<WireAction["QueryInfo"]>,
  host: Host,
): unknown {
  const wish: Wish = { scalars: new Set(), children: new Map() };
  for (const path of [...(query.Select ?? ["*"]), ...(query.Expand ?? []).map((path) => `${path}/*`)])
    addWish(wish, path);
  return answer(object, wish, host, query.Skip ?? 0, query.Top ?? Infinity);
}

function addWish(wish: Wish, path: string): void {
  const [first = "", ...rest] = path.split("/");
  if (rest.length === 0) {
    wish.scalars.add(first);
    return;
  }
  const child = wish.children.get(first) ?? { scalars: new Set<string>(), children: new Map<string, Wish>() };
  wish.children.set(first, child);
  addWish(child, rest.join("/"));
}

function answer(
  object: HostObject,
  wish: Wish,
  host: Host,
  skip: number,
  top: number,
): Record<string, unknown> {
  const items = object.items(host);
  if (!items) return fields(object, wish, host);
  const { items: ofItems, ...rest } = Object.fromEntries(wish.children);
  const itemWish: Wish = { scalars: new Set(), children: new Map(Object.entries(rest)) };
  const own: Wish = { scalars: new Set(), children: new Map() };
  for (const name of wish.scalars) (object.readable.includes(name) ? own : itemWish).scalars.add(name);
  for (const name of ofItems?.scalars ?? []) itemWish.scalars.add(name);
  for (const [name, child] of ofItems?.children ?? []) itemWish.children.set(name, child);
  const result = own.scalars.size > 0 || wish.scalars.has("*") ? ownFields(object, own, wish, host) : {};
  if (itemWish.scalars.size > 0 || itemWish.children.size > 0) {
    itemWish.scalars.delete("items");
    result["_Items"] = items.slice(skip, skip + top).map((item) => answer(item, itemWish, host, 0, Infinity));
  }
  return result;
}

const ownFields = (object: HostObject, own: Wish, wish: Wish, host: Host): Record<string, unknown> =>
  fields(object, wish.scalars.has("*") ? { scalars: new Set(["*"]), children: new Map() } : own, host);

function fields(object: HostObject, wish: Wish, host: Host): Record<string, unknown> {
  const result: Record<string, unknown> = host.identityOf(object);
  const names = new Set(wish.scalars);
  if (names.delete("*")) for (const name of object.readable) names.add(name);
  // `load("format")` names an object: the client then wants all of its scalars.
  for (const name of names) {
    if (object.readable.includes(name) || !object.canLead(name))
      result[wireName(name)] = object.read(name, host);
    else result[wireName(name)] = child(object, name, { scalars: new Set(["*"]), children: new Map() }, host);
  }
  for (const [name, childWish] of wish.children)
    result[wireName(name)] = child(object, name, childWish, host);
  return result;
}

function child(object: HostObject, name: string, wish: Wish, host: Host): unknown {
  const next = object.lead(name, [], host);
  return next ? answer(next, wish, host, 0, Infinity) : null;
}
