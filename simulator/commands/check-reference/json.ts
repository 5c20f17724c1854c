/** What a reference file holds. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The field as a number; the file has endless numbers as text. Anything else is a fault of the file. */
export function numberOf(object: JsonObject, name: string): number {
  const value = object[name];
  if (value === "Infinity") return Infinity;
  if (typeof value !== "number") throw new Error(`${name} is not a number`);
  return value;
}

export function textOf(object: JsonObject, name: string): string {
  const value = object[name];
  if (typeof value !== "string") throw new Error(`${name} is not text`);
  return value;
}

export function objectsOf(object: JsonObject, name: string): readonly JsonObject[] {
  const value = object[name];
  if (!isList(value)) throw new Error(`${name} is not a list`);
  return value.filter(isObject);
}

export function numbersOf(object: JsonObject, name: string): readonly number[] {
  const value = object[name];
  if (!isList(value)) throw new Error(`${name} is not a list`);
  return value.filter((item) => typeof item === "number");
}

/** Null where the field is null or missing. */
export function optionalNumber(object: JsonObject, name: string): number | null {
  const value = object[name];
  return value === null || value === undefined ? null : numberOf(object, name);
}
