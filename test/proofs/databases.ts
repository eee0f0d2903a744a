/**
 * The databases of the proofs of one file. They are made once, because a copy costs more than any proof, and are as new for each.
 */
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { TEMPLATE } from './server.ts';

const PREFIX = `proof_${process.pid}_`;
const opened = new Map<string, pg.Client>();

/** The name that a database of a sample has on the server. */
export function nameOf(database: string): string {
  return database.startsWith(PREFIX) ? database : PREFIX + database;
}

/** A connection to a database that holds what schema.sql says and nothing else. */
export async function openAnew(database: string): Promise<pg.Client> {
  const client = opened.get(database) ?? (await create(database));
  opened.set(database, client);
  await client.query('SELECT reset()');
  return client;
}

/** Cuts every other connection to the databases, and waits until they are gone. */
export async function cutOthers(): Promise<void> {
  const cut =
    'SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';
  for (const client of opened.values()) await client.query(cut);
}

afterAll(async () => {
  for (const client of opened.values()) await client.end();
});

async function create(database: string): Promise<pg.Client> {
  const admin = await connect('postgres');
  await admin.query(`CREATE DATABASE ${nameOf(database)} TEMPLATE ${TEMPLATE}`);
  await admin.end();
  return connect(nameOf(database));
}

async function connect(database: string): Promise<pg.Client> {
  const client = new pg.Client({ host: '127.0.0.1', port: inject('postgres'), user: 'postgres', database });
  await client.connect();
  return client;
}
