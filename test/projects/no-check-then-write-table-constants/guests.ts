// The names of tables stand in constants: two texts that begin alike ask two tables.
import { halls } from '../_shared/hall-knex.ts';
import { pool } from '../_shared/pool.ts';

const VISITORS = 'visitors';
const TABLES = { banned: 'banned_visitors', sponsors: 'sponsors' };

async function isKnown(name: string): Promise<boolean> {
  const { rows } = await pool.query(`SELECT id FROM ${VISITORS} WHERE name = $1`, [name]);
  return rows.length > 0;
}

async function isBanned(name: string): Promise<boolean> {
  const { rows } = await pool.query(`SELECT id FROM ${TABLES.banned} WHERE name = $1`, [name]);
  return rows.length > 0;
}

export async function invite(name: string): Promise<void> {
  if (await isKnown(name)) return;
  await pool.query(`INSERT INTO ${VISITORS} (name) VALUES ($1)`, [name]); // ! checkThenCreate
}

export async function admit(name: string): Promise<void> {
  if (await isBanned(name)) return;
  await pool.query(`INSERT INTO ${VISITORS} (name) VALUES ($1)`, [name]);
}

async function hasSponsor(name: string): Promise<boolean> {
  const result: { rows: { present: boolean }[] } = await halls.raw(
    `SELECT EXISTS (SELECT 1 FROM ${TABLES.sponsors} WHERE name = ?) AS present`,
    [name],
  );
  const { present } = result.rows[0] ?? { present: false };
  return present;
}

export async function sponsor(name: string, amount: number): Promise<void> {
  if (await hasSponsor(name)) throw new Error('there is one of that name');
  await halls(TABLES.sponsors).insert({ name, amount }); // ! checkThenCreate
}

export async function thank(name: string): Promise<void> {
  if (!(await hasSponsor(name))) return;
  await halls('letters').insert({ name });
}

export const MIGRATION = `
  CREATE TABLE visitors (id serial PRIMARY KEY, name text);
  CREATE TABLE sponsors (id serial PRIMARY KEY, name text, amount int);
`;
