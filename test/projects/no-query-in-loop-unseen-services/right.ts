// The same services asked once, for what takes no part in transactions, for what is no promise, and for one at a time on purpose.
import type { Warehouse } from './contract.ts';
import { type Carried, Carries, InTransaction, type Lists } from './generated.ts';

interface Pallet {
  id: string;
  amount: number;
}

export async function confirm(warehouse: Warehouse, pallets: Pallet[]): Promise<boolean> {
  return await warehouse.areCovered(Object.fromEntries(pallets.map(({ id, amount }) => [id, amount])));
}

export async function print(warehouse: Warehouse, pallets: Pallet[]): Promise<string[]> {
  const labels = pallets.map(({ id }) => warehouse.label(id));
  for (const { id } of pallets) labels.push(await warehouse.nearest(id));
  return labels;
}

// One that can't be corrected does not keep the others back.
export async function correct(warehouse: Warehouse, pallets: Pallet[], failed: string[]): Promise<void> {
  for (const { id, amount } of pallets) {
    try {
      await warehouse.correct(id, { stock: amount });
    } catch {
      failed.push(id);
    }
  }
  await Promise.all(pallets.map(({ id }) => warehouse.correct(id, {}).catch(() => failed.push(id))));
}

export class Pallets {
  constructor(
    readonly store: Lists<{ Pallets: Pallet }>['store'],
    private readonly lists: Lists<{ Pallets: Pallet }>,
    private readonly log: { write(text: string, level?: string): Promise<void> },
  ) {}

  @InTransaction()
  async choose(ids: string[], @Carries() carried: Carried = {}): Promise<Pallet[]> {
    const chosen = await this.lists.listPallets({ ids }, carried);
    for (const { id } of chosen) await this.log.write(id);
    return chosen;
  }
}
