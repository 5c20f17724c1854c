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

/** An object with members: a list, of numbers for instance, would pass for one otherwise. */
const withMembers = (fault: string) =>
  v.custom<object>((value) => typeof value === "object" && value !== null && !Array.isArray(value), fault);

export const namesGroups = withMembers("must name the groups");

export const namesLimits = withMembers("must name the limits");
