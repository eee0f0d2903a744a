/** How much work the analysis does for code that is large, runs in circles, or has little to do with transactions. */
import { describe, expect, test } from 'vitest';
import { count, expectWithin, TRANSACTION } from './counted.ts';

/** A program whose one transaction calls `f0`, in a file of its own. */
const inTransaction = (helpers: string) => ({
  'helpers.ts': `import { transport } from '../_shared/mail.ts';\n${helpers}`,
  'order.ts': TRANSACTION.replace(/import \{ total.*\n/, "import { f0 } from './helpers.ts';\n").replace(
    /await transport.*/,
    'await f0(1);',
  ),
});

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const SEND = "await transport.sendMail({ to: 'a@example.com' });";

describe('code that is large or runs in circles', () => {
  test('10,000 lines of transactions: in proportion to their number', () => {
    const one = (index: number) => `
async function notify${index}(to: string): Promise<void> {
  const subject = ['order', String(${index})].join(' ');
  await transport.sendMail({ to, subject });
}
export async function order${index}(): Promise<void> {
  const client = await pool.connect();
  await client.query('BEGIN');
  await notify${index}('a@example.com');
  await client.query('COMMIT');
}`;
    const head = "import { pool } from '../_shared/pool.ts';\nimport { transport } from '../_shared/mail.ts';\n";
    const text = (size: number) => head + numbers(size).map(one).join('\n');
    expect(text(950).split('\n').length).toBeGreaterThan(10_000);
    const [small, large] = [count({ 'order.ts': text(95) }), count({ 'order.ts': text(950) })];
    expect(small.effects).toBe(95);
    expect(large.effects).toBe(950);
    for (const counter of ['symbolsAsked', 'signaturesAsked', 'functionsSummarised'] as const) {
      expect(large[counter], counter).toBeLessThanOrEqual(10.5 * small[counter]);
    }
  });

  test('a chain of 39 functions: each is summarised once', () => {
    const chain = numbers(39).map((index) => {
      const next = index === 38 ? SEND : `await f${index + 1}(depth);`;
      return `export async function f${index}(depth: number): Promise<void> { ${next} }`;
    });
    expectWithin(count(inTransaction(chain.join('\n'))), { symbolsAsked: 60, signaturesAsked: 55, functionsSummarised: 55 });
  });

  test('38 functions in a ring: each is summarised once', () => {
    const ring = numbers(38).map((index) => {
      const call = `await f${(index + 1) % 38}(depth - 1);`;
      return `export async function f${index}(depth: number): Promise<void> { if (depth > 0) ${call} ${index === 30 ? SEND : ''} }`;
    });
    expectWithin(count(inTransaction(ring.join('\n'))), { symbolsAsked: 60, signaturesAsked: 55, functionsSummarised: 55 });
  });

  const web = (size: number, isCalled: (from: number, to: number) => boolean) =>
    numbers(size).map((index) => {
      const called = numbers(size).filter((other) => isCalled(index, other));
      const calls = called.map((other) => `if (depth > ${other}) await f${other}(depth - 1);`);
      return `export async function f${index}(depth: number): Promise<void> { ${calls.join(' ')} ${index === size - 1 ? SEND : ''} }`;
    });

  test('200 functions that call all later ones: each call is looked at once', () => {
    const helpers = web(200, (from, to) => to > from).join('\n');
    expectWithin(count(inTransaction(helpers)), { symbolsAsked: 26_000, signaturesAsked: 26_000, functionsSummarised: 260 });
  });

  test('200 functions that all call each other: in proportion to the calls', () => {
    const helpers = web(200, () => true).join('\n');
    expectWithin(count(inTransaction(helpers)), { symbolsAsked: 80_000, signaturesAsked: 80_000, functionsSummarised: 80_000 });
  });

  test('a chain that is too long from its first function is still followed from its middle', () => {
    const chain = numbers(60).map((index) => {
      const next = index === 59 ? SEND : `await f${index + 1}(depth);`;
      return `export async function f${index}(depth: number): Promise<void> { ${next} }`;
    });
    const files = inTransaction(chain.join('\n'));
    const middle = files['order.ts'].replaceAll('f0', 'f30');
    expect(count({ ...files, 'other.ts': middle }).effects).toBeGreaterThanOrEqual(1);
  });

  const everywhere = (helpers: string, call: (index: number) => string) => ({
    'helpers.ts': helpers,
    'orders.ts': [
      "import { pool } from '../_shared/pool.ts';\nimport { transport } from '../_shared/mail.ts';\nimport * as helpers from './helpers.ts';",
      ...numbers(100).map((index) => {
        const inside = `await client.query('BEGIN'); ${call(index)} ${SEND} await client.query('COMMIT');`;
        return `export async function order${index}(id: string): Promise<void> { const client = await pool.connect(); ${inside} }`;
      }),
    ].join('\n'),
  });

  test('a logger that is called everywhere is not run at all', () => {
    const logger = `
export class Logger {
  error(message: string, given: object): void { this.write(message, hide(given), console.error); }
  private write(message: string, given: unknown, out: (line: string) => void): void { out(JSON.stringify([message, given])); }
}
function hide(value: unknown): unknown { return Array.isArray(value) ? value.map((part) => hide(part)) : clip(String(value)); }
function clip(text: string): string { return text.slice(0, 100); }
export const logger = new Logger();`;
    const counted = count(everywhere(logger, (index) => `helpers.logger.error('order', { id, at: [${index}, id] });`));
    expectWithin(counted, { functionsSummarised: 110 });
  });

  test('what gave nothing several times is not run for each new value', () => {
    const store = `
interface Row { id: string; read?: () => void }
export const find = (id: string): Row => JSON.parse(id);
export async function read(row: Row): Promise<string> { row.read?.(); return row.id; }`;
    expectWithin(count(everywhere(store, () => 'await helpers.read(helpers.find(id));')), { functionsSummarised: 120 });
  });

  test('a function that hands itself on in ever longer closures ends', () => {
    const growing = `
export async function f0(depth: number, then: () => Promise<void> = async () => {}): Promise<void> {
  if (depth === 0) return then();
  await f0(depth - 1, async () => { await then(); ${SEND} });
}`;
    expectWithin(count(inTransaction(growing)), { symbolsAsked: 1150, signaturesAsked: 700, functionsSummarised: 240 });
  });
});
