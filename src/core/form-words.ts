import * as v from "valibot";

/** A text that says something. */
export const words = v.pipe(v.string(), v.nonEmpty("must not be empty"));

/** A calendar day as text; whether it exists is asked where it is used. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day like 2017-09-01"));

/** A whole number of 0 or more. */
export const count = v.pipe(
  v.number(),
  v.integer("must be a whole number"),
  v.minValue(0, "must not be negative"),
);

/** An object that names groups: a list of numbers would pass for one otherwise. */
export const namesGroups = v.custom<object>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  "must name the groups",
);
