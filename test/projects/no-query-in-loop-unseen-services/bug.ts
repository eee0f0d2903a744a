// Nothing shows what these services run, but what they take is part of a transaction where there is one: they ask the database.
import type { Warehouse } from './contract.ts';
import { type Carried, Carries, InTransaction, type Lists } from './generated.ts';

interface Item {
  id: string;
  amount: number;
}

export async function confirm(warehouse: Warehouse, items: Item[]): Promise<boolean> {
  const covered = await Promise.all(items.map(async ({ id, amount }) => await warehouse.isCovered(id, amount))); // ! roundTripPerElement "isCovered makes a round trip"
  return covered.every(Boolean);
}

async function restore(warehouse: Warehouse, { id, amount }: Item): Promise<void> {
  await warehouse.correct(id, { stock: amount });
}

export async function undo(warehouse: Warehouse, before: readonly Item[]): Promise<void> {
  for (const item of before) await restore(warehouse, item); // ! roundTripPerElement "correct (restore)"
}

export async function correct(warehouse: Warehouse, items: Item[]): Promise<void> {
  for (const { id, amount } of items) {
    try {
      await warehouse.correct(id, { stock: amount }); // ! roundTripPerElement
    } catch (error) {
      throw new Error(`Item ${id} could not be corrected`, { cause: error });
    }
  }
}

export class Crates {
  constructor(
    readonly store: Lists<{ Crates: Item }>['store'],
    private readonly lists: Lists<{ Crates: Item }>,
  ) {}

  @InTransaction()
  async choose(selectors: object[], @Carries() carried: Carried = {}): Promise<string[]> {
    const chosen: string[] = [];
    for (const selector of selectors) {
      const crates = await this.lists.listCrates({ ...selector }, carried); // ! roundTripPerElement "listCrates"
      chosen.push(...crates.map(({ id }) => id));
    }
    return chosen;
  }
}
