/**
 * Code that is half typed, broken or strange: editors lint it at every keystroke, so nothing may ever throw.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { getAnalysis } from '../src/analysis/store.ts';
import { createInMemory, lintText, pathOf } from './in-memory.ts';

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

describe('code that is wrong or strange', () => {
  test('a file that does not parse is reported by ESLint, and not by the plugin', () => {
    const text = 'export function (';
    expect(lintText('a.ts', text, { program: createInMemory({ 'a.ts': text }) })).toMatchObject([{ fatal: true, ruleId: null }]);
  });

  test('a file that imports one that does not parse is linted', () => {
    const program = createInMemory({
      'a.ts': `import { x } from './b.ts';\n${TRANSACTION}\nx();`,
      'b.ts': 'export function x( { pool.query("BEGIN"',
    });
    expect(
      lintText('a.ts', program.getSourceFiles().find(({ fileName }) => fileName.endsWith('a.ts'))?.text ?? '', { program }),
    ).toHaveLength(1);
  });

  test.each([
    [
      'any everywhere',
      'declare const db: any, mail: any;\nexport async function f(x: any) { await db.transaction(async (tx: any) => { await tx.q(); mail.send(x); await (x as any).y.z(); }); }',
    ],
    [
      'what does not type-check',
      'import { Pool } from "pg";\nexport async function f(p: Pool) { const c = p.conect(); await c.query("BEGIN"); nothing.send(); unknown(c.query)(1)`x`; new Missing().go(); await c.query("COMMIT"); }',
    ],
    [
      'a member that a module does not have',
      "import { Pool } from 'pg';\nimport * as self from './a.ts';\nexport async function f(p: Pool) { const c = await p.connect(); await c.query('BEGIN'); await self.create({}); await c.query('COMMIT'); }",
    ],
    ['an import of itself', "import { f as g } from './a.ts';\nexport async function f(): Promise<void> { await g(); }"],
    [
      'a type that refers to itself',
      'type T = T[]; declare const t: T; interface A extends A {} declare const a: A; class B extends B {} export const x = [t, a, new B()]; x.at(0);',
    ],
    [
      'an initializer that refers to itself',
      "import { Pool } from 'pg';\nlet c: any = c ?? new Pool(); const o: any = { get c() { return o.c; } }; const q = q;\nexport async function f() { await o.c.query('BEGIN'); await q(); await o.c.query('COMMIT'); }",
    ],
    [
      'everything at the top level',
      "import { pool } from '../_shared/pool.ts';\nawait pool.query('BEGIN');\nfor (;;) await pool.query('COMMIT');",
    ],
    [
      'odd syntax',
      "import { pool } from '../_shared/pool.ts';\nl: for (const x of [1]) { switch (x) { case 1: continue l; default: break l; } }\nfunction* g() { const c: any = yield pool; yield* c?.query?.('BEGIN')!; with_(c)`a${c}`; }\nfunction with_(..._: any[]): any { return with_; }\nclass A { static { void pool.query('BEGIN'); } #x = () => super.toString(); [`a`]() { return import('../_shared/mail.ts'); } accessor y = this.#x; }\ndo ; while (delete (g as any).x); debugger; export { g, A }; export default pool; namespace N { export const x = pool; } enum E { A = 'a'.length }; void [N, E];",
    ],
    [
      'a generated client',
      "import { prisma } from '../_shared/prisma.ts';\n// eslint-disable-next-line\nexport const f = () => prisma.$transaction([prisma.user.count(), ...[prisma.order.count()]], {} as any);",
    ],
    ['an empty file', ''],
    ['a byte order mark and odd line ends', `\uFEFF${TRANSACTION.replaceAll('\n', '\r\n')}`],
  ])('%s', (_, text) => {
    expect(() => lintText('a.ts', text, { program: createInMemory({ 'a.ts': text }) })).not.toThrow();
  });

  test('plain JavaScript with types is linted like TypeScript', () => {
    const text = TRANSACTION.replaceAll(': Promise<void>', '');
    const program = createInMemory({ 'a.js': text }, { allowJs: true, checkJs: true });
    expect(lintText('a.js', text, { program }).map(({ ruleId }) => ruleId)).toEqual([RULE]);
  });
});

const SAMPLES = [
  'chain-of-five-files',
  'closures-in-a-list',
  'contract-on-a-method',
  'drizzle-postgres',
  'interface-one-of-three',
  'listeners',
  'nest-use-factory',
  'own-job-class',
  'pg-by-hand',
  'prisma-extended-client',
  'recursion-from-every-member',
  'typeorm-query-runner',
  'typeorm-transactional',
].flatMap((scenario) => {
  const folder = fileURLToPath(new URL(`./projects/no-side-effects-in-transaction-${scenario}/`, import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(folder + name, 'utf8'));
});

/** Asks everything of every text, all in one program: by ESLint as far as it parses, and of the analysis in any case, for other files do. */
function askAll(texts: readonly string[], options?: ts.CompilerOptions): void {
  const files = Object.fromEntries(texts.map((text, index) => [`text-${index}.ts`, text]));
  const program = createInMemory(files, options);
  const analysis = getAnalysis(program, undefined);
  for (const [name, text] of Object.entries(files)) {
    try {
      const file = program.getSourceFile(pathOf(name));
      if (file === undefined) throw new Error('not in the program');
      for (const { path } of analysis.transactionEffects(file)) analysis.isSpecified(path, ['send', { from: 'file', name: 'Mailer' }]);
      analysis.blindImports(file);
      analysis.invalidContracts(file);
      lintText(name, text, { program });
    } catch (cause) {
      throw new Error(`the analysis failed on:\n${text}\n`, { cause });
    }
  }
}

/** What takes the place of some characters. */
const ODD = [
  '',
  'twice',
  'await ',
  '(',
  ')',
  '{',
  '}',
  '?.',
  '...',
  '=>',
  'this',
  'super',
  'new ',
  '`${',
  '/**',
  '@x ',
  'class ',
  'import(',
  '= ',
] as const;

describe('code that is half typed', () => {
  test.each([0, 13, 27])('texts that end anywhere (every 40th character, from %d)', (first) => {
    const texts = SAMPLES.flatMap((text) =>
      Array.from({ length: Math.ceil((text.length - first) / 40) }, (_, index) => text.slice(0, first + index * 40)),
    );
    expect(texts.length).toBeGreaterThan(100);
    askAll(texts);
  });

  test('texts that begin anywhere', () => {
    askAll(SAMPLES.flatMap((text) => Array.from({ length: Math.ceil(text.length / 80) }, (_, index) => text.slice(index * 80))));
  });

  test('texts that lost their imports: every name is unknown', () => {
    askAll(SAMPLES.map((text) => text.replace(/^import .*$/gm, '')));
  });

  test('texts whose types are any', () => {
    askAll(SAMPLES.map((text) => text.replace(/(?<=\w\??): (?:\w|[.<>[\]])+(?=[,);=])/g, ': any')));
  });

  test('texts that are cut, doubled and mixed up at random', () => {
    const part = fc.record({
      sample: fc.nat(SAMPLES.length - 1),
      start: fc.nat(1500),
      length: fc.integer({ min: 1, max: 60 }),
      odd: fc.constantFrom(...ODD),
    });
    const mixed = part.map(({ sample, start, length, odd }) => {
      const text = SAMPLES[sample] ?? '';
      const from = start % Math.max(text.length, 1);
      return `${text.slice(0, from)}${odd === 'twice' ? text.slice(from, from + length).repeat(2) : odd}${text.slice(from + length)}`;
    });
    // Always the same texts, many of them in one program: what costs is the program.
    fc.assert(
      fc.property(fc.array(mixed, { minLength: 60, maxLength: 60 }), (texts) => askAll(texts)),
      { numRuns: 8, seed: 2, endOnFailure: true },
    );
  });
});
