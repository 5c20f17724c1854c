/** A copy without one of its members. */
export function withoutMember<T extends object>(whole: T, member: keyof T): T {
  const copy = { ...whole };
  Reflect.deleteProperty(copy, member);
  return copy;
}
