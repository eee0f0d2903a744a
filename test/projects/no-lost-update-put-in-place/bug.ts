// What was found for a team is put in the place of what is there by then.
import { db } from '../_shared/drizzle.ts';
import { load, save } from './settings.ts';

export async function add(team: number, rule: string): Promise<void> {
  await db.transaction(async (tx) => {
    const rules = await load(team, tx);
    await save(team, [...rules, rule], tx); // ! lostMerge
  });
}
