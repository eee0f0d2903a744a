/**
 * Wrong options, settings and contracts, and a configuration that brings no types: each says what is wrong, and where.
 */
import * as parser from '@typescript-eslint/parser';
import { Linter, type ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import database from '../src/index.ts';
import { createInMemory, lintText } from './in-memory.ts';

const plugin: ESLint.Plugin = database;
const RULE = 'database/no-side-effects-in-transaction';

/** A transaction with one call that must be reported. */
const TRANSACTION = `
import { pool } from '../_shared/pool.ts';
import { transport } from '../_shared/mail.ts';
export async function order(): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await transport.sendMail({ to: 'a@example.com' });
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
`;

// ESLint checks options itself, against the schema: it names the rule, and the value or the unknown field.
describe('invalid options name what is wrong', () => {
  test.each([
    [{ kinds: ['emial'] }, 'options of no-side-effects-in-transaction.kinds[0] takes one of http, email'],
    [{ kinds: 'email' }, 'no-side-effects-in-transaction.kinds takes a list'],
    [{ reads: 'never' }, 'no-side-effects-in-transaction.reads takes one of report, ignore'],
    [{ allow: [{ from: 'file', name: 'send', members: ['x'] }] }, 'no-side-effects-in-transaction.allow[0].members takes nothing'],
    [{ allow: [{ from: 'file' }] }, 'no-side-effects-in-transaction.allow[0].name takes a value'],
    [{ allow: [{ from: 'everywhere', name: 'send' }] }, 'no-side-effects-in-transaction.allow[0].from takes one of file, package, lib'],
    [{ allow: 'send' }, 'no-side-effects-in-transaction.allow takes a list'],
    [{ ignore: [] }, 'Unexpected property "ignore"'],
  ])('%j', (options, problem) => {
    const message = messageOf(() => lintText('a.ts', '', { rules: { [RULE]: ['error', options] } }));
    expect(message).toContain(RULE);
    expect(message).toContain(problem);
  });

  test('a rule without options takes none', () => {
    const message = messageOf(() => lintText('a.ts', '', { rules: { 'database/no-blind-spots': ['error', { kinds: [] }] } }));
    expect(message).toContain('database/no-blind-spots');
  });
});

describe('invalid settings name the field', () => {
  const program = createInMemory({ 'a.ts': TRANSACTION });
  const call = (row: unknown) => ({ calls: [{ members: ['send'], effect: 'email' }, row] });

  test.each([
    ['mail', 'settings.database', 'an object'],
    [['mail'], 'settings.database', 'an object'],
    [null, 'settings.database', 'an object'],
    [{ call: [] }, 'settings.database.call', 'calls'],
    [{ calls: {} }, 'settings.database.calls', 'a list'],
    [{ imports: 'mail' }, 'settings.database.imports', 'a list'],
    [{ name: 1 }, 'settings.database.name', 'a name'],
    [{ calls: ['send'] }, 'settings.database.calls[0]', 'an object'],
    [call({ members: ['send'], effect: 'emial' }), 'settings.database.calls[1].effect', 'email'],
    [call({ members: ['send'], operation: 'reads' }), 'settings.database.calls[1].operation', 'one of'],
    [call({ effect: 'email' }), 'settings.database.calls[1].members', 'missing'],
    [call({ members: 'send', effect: 'email' }), 'settings.database.calls[1].members', 'a list'],
    [call({ members: [''], effect: 'email' }), 'settings.database.calls[1].members[0]', 'a name'],
    [call({ members: ['/(/'], effect: 'email' }), 'settings.database.calls[1].members[0]', 'regular expression'],
    [call({ members: ['send'], package: ['mail', '/[/'], effect: 'email' }), 'settings.database.calls[1].package[1]', 'regular expression'],
    [call({ members: ['send'], effect: 'email', begin: 'receiver' }), 'settings.database.calls[1]', 'exactly one'],
    [call({ members: ['send'] }), 'settings.database.calls[1]', 'exactly one'],
    [call({ members: ['send'], efect: 'email' }), 'settings.database.calls[1].efect', 'effect'],
    [call({ members: ['send'], effect: 'email', access: 'look' }), 'settings.database.calls[1].access', 'read'],
    [call({ members: ['run'], transaction: {} }), 'settings.database.calls[1].transaction.callback', 'missing'],
    [call({ members: ['run'], transaction: { callback: 'first' } }), 'settings.database.calls[1].transaction.callback', "'last'"],
    [call({ members: ['run'], afterCommit: -1 }), 'settings.database.calls[1].afterCommit', 'index'],
    [{ decorators: [{ name: 'Tx' }] }, 'settings.database.decorators[0].transaction', 'missing'],
    [
      { decorators: [{ name: 'Tx', transaction: { leaves: 'REQUIRES_NEW' } }] },
      'settings.database.decorators[0].transaction.leaves',
      'a list',
    ],
  ])('%j', (settings, field, wanted) => {
    const message = messageOf(() => lintText('a.ts', TRANSACTION, { program, settings: { database: settings } }));
    // The field as it stands in the configuration, and not only one that it begins with.
    expect(message).toMatch(new RegExp(`(^|\\s)${field.replace(/[[\].]/g, '\\$&')}(?![\\w.[])`));
    expect(message).toContain(wanted);
  });

  test('settings that can be taken are taken, and JSON of them too', () => {
    const settings = { database: { calls: [{ members: ['sendMail'], package: 'nodemailer', local: true }] } };
    const report = (given: Record<string, unknown>) =>
      lintText('a.ts', TRANSACTION, { program, settings: given }).map((message) => message.ruleId);
    expect(report({})).toEqual([RULE]);
    expect(report(settings)).toEqual([]);
    expect(report(JSON.parse(JSON.stringify(settings)))).toEqual([]);
    expect(report({ other: true })).toEqual([RULE]);
  });
});

test('a contract that cannot be read is reported, and counts for nothing', () => {
  const text = `${TRANSACTION.replace('await transport', 'await send(); await transport')}\n/** @effect emial */\nasync function send(): Promise<void> {}`;
  const reports = lintText('a.ts', text, { program: createInMemory({ 'a.ts': text }) });
  expect(reports.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    [RULE, 8],
    ['database/no-blind-spots', 18],
  ]);
  expect(reports[1]?.message).toContain('"emial"');
  expect(reports[1]?.message).toContain('email');
});

describe('without type information', () => {
  test.each(['a.ts', 'a.tsx', 'a.mts', 'a.cts'])('%s gets one report, shared by all rules', (name) => {
    const reports = lintText(name, TRANSACTION.replace(/import.*\n/g, ''), {});
    expect(reports.map(({ messageId, line, column }) => [messageId, line, column])).toEqual([['noTypeInformation', 1, 1]]);
    expect(reports[0]?.message).toContain('projectService: true');
  });

  test.each(['a.js', 'a.mjs', 'a.cjs', 'a.jsx'])('%s gets none', (name) => {
    expect(lintText(name, 'export async function order() {}', {})).toEqual([]);
  });

  test('each file is reported, and each again when it is linted again', () => {
    for (const name of ['a.ts', 'b.ts', 'a.ts']) expect(lintText(name, '', {})).toHaveLength(1);
  });

  test('a single rule reports it as well', () => {
    const linter = new Linter();
    for (const rule of Object.keys(plugin.rules ?? {})) {
      const config: Linter.Config = {
        files: ['**/*.ts'],
        plugins: { database: plugin },
        languageOptions: { parser },
        rules: { [`database/${rule}`]: 'error' },
      };
      expect(linter.verify('', config, { filename: 'a.ts' })).toMatchObject([{ messageId: 'noTypeInformation' }]);
    }
  });
});

/** What an action throws, as text. */
function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('nothing was thrown');
}
