import { EFFECT_KINDS, type Library, OPERATION_KINDS } from '../../knowledge/library.ts';

/** What `settings.database` may hold: the fields of a library file that speak of calls. */
export type Settings = Partial<
  Pick<
    Library,
    'name' | 'docs' | 'imports' | 'restoreTypes' | 'calls' | 'decorators' | 'listeners' | 'wrappers' | 'afterCommit' | 'remedies'
  >
>;

type Check = (value: unknown, field: string) => void;

/**
 * Checks `settings.database` and makes a library of it.
 * @throws Error that names the field (`settings.database.calls[2].effect`) and what it takes.
 */
export function readSettings(settings: unknown): Library | undefined {
  if (settings === undefined) return undefined;
  checkLibrary(settings, 'settings.database');
  return { name: 'settings.database', docs: '', imports: [], calls: [], ...(settings as Settings) };
}

const isText: Check = (value, field) => expect(typeof value === 'string' && value !== '', field, 'a name');
const isFlag: Check = (value, field) => expect(typeof value === 'boolean', field, 'true or false');
const isArgument: Check = (value, field) =>
  expect(value === 'last' || (Number.isInteger(value) && (value as number) >= 0), field, "an argument's index or 'last'");
const isName: Check = (value, field) => {
  isText(value, field);
  const text = value as string;
  if (!text.startsWith('/') || !text.endsWith('/') || text.length < 3) return;
  try {
    new RegExp(text.slice(1, -1), 'u');
  } catch {
    expect(false, field, 'a regular expression between slashes that compiles');
  }
};
const isNames: Check = (value, field) => (Array.isArray(value) ? listOf(isName)(value, field) : isName(value, field));
const oneOf =
  (words: readonly string[]): Check =>
  (value, field) =>
    expect(words.includes(value as string), field, `one of ${words.join(', ')}`);
const listOf =
  (check: Check): Check =>
  (value, field) => {
    expect(Array.isArray(value), field, 'a list');
    (value as unknown[]).forEach((item, index) => check(item, `${field}[${index}]`));
  };
const shapeOf =
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
const either =
  (first: (value: unknown) => boolean, whenFirst: Check, otherwise: Check): Check =>
  (value, field) =>
    (first(value) ? whenFirst : otherwise)(value, field);

const next = shapeOf({ argument: isArgument, property: isText }, ['argument']);

const DOING = {
  effect: oneOf(EFFECT_KINDS),
  operation: oneOf(OPERATION_KINDS),
  transaction: shapeOf({ callback: isArgument, client: isArgument, retried: isFlag, byHand: isFlag }, ['callback']),
  begin: oneOf(['receiver', 'result']),
  end: oneOf(['commit', 'rollback']),
  sql: isArgument,
  afterCommit: isArgument,
  invokes: isArgument,
  decidedBy: isArgument,
  derivesClient: either((value) => value === 'receiver', isText, isArgument),
  local: isFlag,
  emits: shapeOf(
    {
      channel: isText,
      by: shapeOf({ name: isArgument, class: isArgument, collectedBy: isText }),
      awaits: isFlag,
      isCall: isFlag,
    },
    ['channel', 'by'],
  ),
  listens: shapeOf({ channel: isText, name: isArgument, listener: isArgument }, ['channel', 'listener']),
  route: shapeOf({ next, from: isArgument, before: oneOf(['receiver', 'result']) }, ['next']),
  standsFor: isArgument,
};

const checkCall: Check = (value, field) => {
  shapeOf(
    {
      package: isNames,
      container: isNames,
      structure: listOf(isText),
      tag: isText,
      via: listOf(isName),
      members: listOf(isName),
      receiver: shapeOf({ is: listOf(isName), isNot: listOf(isName) }),
      ...DOING,
      access: either(
        (access) => typeof access === 'string',
        oneOf(['read', 'write']),
        shapeOf({ argument: isArgument, property: isText, absent: oneOf(['read', 'write']) }, ['argument', 'property', 'absent']),
      ),
      lazyUntil: listOf(isName),
      joinsBy: shapeOf({ argument: isArgument, property: isText }, ['argument', 'property']),
      traits: listOf(oneOf(['limited', 'locked', 'conditional', 'atomic', 'lazy', 'unique'])),
      client: either((client) => client === 'receiver', isText, isArgument),
      when: oneOf(['now', 'later', 'detached']),
    },
    ['members'],
  )(value, field);
  const doings = Object.keys(value as object).filter((key) => Object.hasOwn(DOING, key));
  expect(doings.length === 1, field, `exactly one of ${Object.keys(DOING).join(', ')}`);
};

const decorator = { package: isNames, name: isName };

const checkLibrary = shapeOf({
  name: isText,
  docs: isText,
  imports: listOf(isName),
  restoreTypes: isText,
  afterCommit: isText,
  remedies: shapeOf({ batch: isText, limit: isText, lock: isText, increment: isText, upsert: isText }),
  calls: listOf(checkCall),
  listeners: listOf(shapeOf({ ...decorator, channel: isText, method: isText }, ['name', 'channel'])),
  wrappers: listOf(shapeOf({ ...decorator, method: isText, next, lazyUntil: listOf(isName) }, ['name', 'method', 'next'])),
  decorators: listOf(
    shapeOf({ package: isNames, name: isName, transaction: shapeOf({ leaves: listOf(isText) }) }, ['name', 'transaction']),
  ),
});

function expect(condition: boolean, field: string, wanted: string): asserts condition {
  if (!condition) throw new Error(`eslint-plugin-database: ${field} takes ${wanted}.`);
}
