// Of another team, or only where nothing is there.
import { load, save, saveFirst } from './settings.ts';

export async function copy(from: number, to: number, rule: string): Promise<void> {
  const rules = await load(from);
  await save(to, [...rules, rule]);
}

export async function addFirst(team: number, rule: string): Promise<void> {
  const rules = await load(team);
  await saveFirst(team, [...rules, rule]);
}
