/** Checks a value that a user wrote. @throws Error that names the field and what it takes. */
export type Check = (value: unknown, field: string) => void;

/** A text that is not empty. */
export const isText: Check = (value, field) => expect(typeof value === 'string' && value !== '', field, 'a name');
/** true or false. */
export const isFlag: Check = (value, field) => expect(typeof value === 'boolean', field, 'true or false');
/** An argument's index, or `'last'`. */
export const isArgument: Check = (value, field) =>
  expect(value === 'last' || (Number.isInteger(value) && (value as number) >= 0), field, "an argument's index or 'last'");
/** A name, or a pattern between slashes. */
export const isName: Check = (value, field) => {
  isText(value, field);
  const text = value as string;
  if (!text.startsWith('/') || !text.endsWith('/') || text.length < 3) return;
  try {
    new RegExp(text.slice(1, -1), 'u');
  } catch {
    expect(false, field, 'a regular expression between slashes that compiles');
  }
};
/** A name or a list of names. */
export const isNames: Check = (value, field) => (Array.isArray(value) ? listOf(isName)(value, field) : isName(value, field));
/** One of some words. */
export const oneOf =
  (words: readonly string[]): Check =>
  (value, field) =>
    expect(words.includes(value as string), field, `one of ${words.join(', ')}`);
/** A list of what passes a check. */
export const listOf =
  (check: Check): Check =>
  (value, field) => {
    expect(Array.isArray(value), field, 'a list');
    (value as unknown[]).forEach((item, index) => check(item, `${field}[${index}]`));
  };
/** An object with these fields and no others. */
export const shapeOf =
  (fields: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value, field) => {
    expect(typeof value === 'object' && value !== null && !Array.isArray(value), field, 'an object');
    const given = value as Record<string, unknown>;
    for (const [key, item] of Object.entries(given)) {
      const check = Object.hasOwn(fields, key) ? fields[key] : undefined;
      expect(check !== undefined, `${field}.${key}`, `nothing: the fields of ${field} are ${Object.keys(fields).join(', ')}`);
      check?.(item, `${field}.${key}`);
    }
    for (const key of required) expect(given[key] !== undefined, `${field}.${key}`, 'a value; it is missing');
  };
/** One of two checks, by what the value looks like. */
export const either =
  (first: (value: unknown) => boolean, whenFirst: Check, otherwise: Check): Check =>
  (value, field) =>
    (first(value) ? whenFirst : otherwise)(value, field);

/** Refuses a field. @throws Error that names it and what it takes. */
export function expect(condition: boolean, field: string, wanted: string): asserts condition {
  if (!condition) throw new Error(`eslint-plugin-database: ${field} takes ${wanted}.`);
}
