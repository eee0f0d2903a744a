import { type Check, either, expect, isArgument, isFlag, isName, isNames, isText, listOf, oneOf, shapeOf } from './shapes.ts';
import { EFFECT_KINDS, type Library, OPERATION_KINDS } from '../../knowledge/library.ts';

/** What `settings.database` may hold: the fields of a library file that speak of calls. */
export type Settings = Partial<
  Pick<
    Library,
    | 'name'
    | 'docs'
    | 'imports'
    | 'restoreTypes'
    | 'calls'
    | 'decorators'
    | 'listeners'
    | 'wrappers'
    | 'afterCommit'
    | 'remedies'
    | 'transactionOption'
    | 'ambientBy'
    | 'runsOn'
    | 'replicasBy'
    | 'databases'
    | 'inProcess'
    | 'bounded'
    | 'mutexes'
  >
>;

/**
 * Checks `settings.database` and makes a library of it.
 * @throws Error that names the field (`settings.database.calls[2].effect`) and what it takes.
 */
export function readSettings(settings: unknown): Library | undefined {
  if (settings === undefined) return undefined;
  checkLibrary(settings, 'settings.database');
  return { name: 'settings.database', docs: '', imports: [], calls: [], ...(settings as Settings) };
}

const next = shapeOf({ argument: isArgument, property: isText }, ['argument']);

const DOING = {
  effect: oneOf(EFFECT_KINDS),
  operation: oneOf(OPERATION_KINDS),
  transaction: shapeOf(
    {
      callback: isArgument,
      client: isArgument,
      retried: isFlag,
      byHand: isFlag,
      receiverJoins: isFlag,
      ambient: isFlag,
      ambientUnless: isText,
      synchronous: isFlag,
      waits: isFlag,
    },
    ['callback'],
  ),
  begin: oneOf(['receiver', 'result']),
  end: oneOf(['commit', 'rollback']),
  sql: isArgument,
  afterCommit: isArgument,
  invokes: isArgument,
  decidedBy: isArgument,
  derivesClient: either((value) => value === 'receiver', isText, isArgument),
  returnsBegin: isFlag,
  binds: shapeOf({ argument: isArgument, property: isText }, ['argument']),
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
  serves: oneOf(['receiver']),
};

const checkCall: Check = (value, field) => {
  shapeOf(
    {
      package: isNames,
      container: isNames,
      structure: listOf(isText),
      declaredWith: listOf(isText),
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
      draws: isFlag,
      staysBy: isText,
      elseReceiver: isFlag,
      ofRow: isFlag,
      exceptFor: isText,
      releasedBy: listOf(isName),
      pooled: isFlag,
      remembers: isFlag,
      optionsAfterList: isFlag,
      joinsBy: shapeOf({ argument: isArgument, property: isText }, ['argument', 'property']),
      traits: listOf(oneOf(['limited', 'locked', 'conditional', 'atomic', 'lazy', 'unique', 'gathered'])),
      client: either((client) => client === 'receiver', isText, isArgument),
      when: oneOf(['now', 'later', 'detached']),
      each: either((value) => ['receiver', 'unseen', 'piped', 'chained'].includes(value as string), isText, isArgument),
      runsResult: isFlag,
      keepsFailures: isFlag,
      module: isName,
    },
    ['members'],
  )(value, field);
  const doings = Object.keys(value as object).filter((key) => Object.hasOwn(DOING, key));
  expect(doings.length === 1, field, `exactly one of ${Object.keys(DOING).join(', ')}`);
};

const isTable: Check = (value, field) => {
  isText(value, field);
  expect(/^\w+(\.\w+)?$/.test(value as string), field, "a table ('Country') or a column of one ('Membership.userId')");
};

const isFunctionName: Check = (value, field) => {
  isText(value, field);
  expect(/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(value as string), field, "the bare name of a function, method or decorator ('oneAtATime')");
};

const decorator = { package: isNames, name: isName };

const checkLibrary = shapeOf({
  name: isText,
  docs: isText,
  imports: listOf(isName),
  restoreTypes: isText,
  afterCommit: isText,
  transactionOption: isText,
  ambientBy: listOf(isText),
  runsOn: listOf(isText),
  replicasBy: listOf(isText),
  databases: listOf(isText),
  bounded: listOf(isTable),
  mutexes: listOf(isFunctionName),
  inProcess: shapeOf({ always: isFlag, endings: listOf(isName), words: listOf(isText), unless: listOf(isText) }),
  remedies: shapeOf({
    batch: shapeOf({ read: isText, insert: isText, change: isText, count: isText, save: isText }, ['read', 'insert', 'change']),
    limit: isText,
    include: isText,
    stream: isText,
    lock: isText,
    increment: isText,
    upsert: isText,
  }),
  calls: listOf(checkCall),
  listeners: listOf(shapeOf({ ...decorator, channel: isText, method: isText }, ['name', 'channel'])),
  wrappers: listOf(shapeOf({ ...decorator, method: isText, next, lazyUntil: listOf(isName) }, ['name', 'method', 'next'])),
  decorators: listOf(
    shapeOf({ package: isNames, name: isName, transaction: shapeOf({ leaves: listOf(isText), joins: listOf(isText) }) }, [
      'name',
      'transaction',
    ]),
  ),
});
