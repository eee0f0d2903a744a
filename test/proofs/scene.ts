/**
 * Where a sample runs: fresh databases on the real server, real clients, and nothing outside.
 */
import type pg from 'pg';
import { inject } from 'vitest';
import { connections } from './connections.ts';
import { cutOthers, nameOf, openAnew } from './databases.ts';
import { doubles, type Outside } from './doubles.ts';
import { run, type Exports } from './sample.ts';

/** What a proof works with. */
export interface Scene {
  /** Runs the fence of the page and returns what it exports; each pool that it opens then holds at most so many connections. */
  load(max?: number): Promise<Exports>;
  /** The modules that a sample gets, for clients that its functions are handed. */
  readonly modules: Exports;
  /** Asks the database on a connection of its own, which sees only what is committed. */
  rows(sql: string, database?: string): Promise<Exports[]>;
  /** How many committed rows a table has. */
  count(table: string, database?: string): Promise<number>;
  /** Lets every transaction that inserts into a table, or updates it, fail at its commit, until the returned function is called. */
  refuse(table: string, database?: string): Promise<() => Promise<unknown>>;
  readonly outside: Outside;
}

/** Sets a scene with databases of the given names, lets the callback play in it, and clears it away. */
export async function inScene<T>(text: string, databases: readonly string[], play: (scene: Scene) => Promise<T>): Promise<T> {
  let max = 4;
  const { opened, modules } = connections(() => ({ port: inject('postgres'), nameOf, max }));
  const outside: Outside = { calls: [], during: () => {}, underway: [] };
  const stand = doubles(outside);
  const observers = new Map<string, pg.Client>();
  for (const name of databases) observers.set(name, await openAnew(name));
  const rows = async (sql: string, database = 'app'): Promise<Exports[]> => {
    const result = await observers.get(database)?.query(sql);
    return result?.rows ?? [];
  };

  try {
    return await play({
      load: (most = 4) => {
        max = most;
        return run(text, { ...modules, ...stand.modules }, stand.globals);
      },
      modules: { ...modules, ...stand.modules },
      rows,
      count: async (table, database) => Number((await rows(`SELECT count(*) FROM ${table}`, database))[0]?.['count']),
      refuse: async (table, database) => {
        const when = 'AFTER INSERT OR UPDATE';
        await rows(
          `CREATE CONSTRAINT TRIGGER refuse ${when} ON ${table} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()`,
          database,
        );
        return () => rows(`DROP TRIGGER refuse ON ${table}`, database);
      },
      outside,
    });
  } finally {
    await Promise.allSettled(outside.underway);
    await cutOthers();
    // A pool that has lost a connection never ends, and holds nothing any more.
    for (const end of opened) void Promise.resolve(end()).catch(() => {});
  }
}

/** What came of it: `done`, or the errors with their causes. */
export function outcome(attempt: unknown): Promise<string> {
  const describe = (error: unknown): string => (error instanceof Error ? `${String(error)} ${describe(error.cause)}` : String(error ?? ''));
  return Promise.resolve(attempt).then(() => 'done', describe);
}

/** Waits for a transaction to fail at its commit, as it was made to; fails when it fails otherwise, or does not. */
export async function rejection(attempt: unknown, reason = 'refused at commit'): Promise<void> {
  const what = await outcome(attempt);
  if (!what.includes(reason)) throw new Error(`not "${reason}", but: ${what}`);
}
