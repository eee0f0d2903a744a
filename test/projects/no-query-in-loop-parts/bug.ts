// A method of each row.
import type { Cart } from './parts.ts';

export async function clear(carts: Cart[]): Promise<void> {
  for (const cart of carts) await cart.clear(); // ! queryPerElement "clear"
}
