// Asked once: before the loop, or at the first element that needs it.
import { getFee } from './settings.ts';

export async function withFees(amounts: number[]): Promise<number[]> {
  const fee = await getFee();
  return amounts.map((amount) => amount + fee);
}

export async function withFeesIfNeeded(amounts: number[]): Promise<number[]> {
  let fee: number | undefined;
  const result: number[] = [];
  for (const amount of amounts) {
    if (amount < 10) fee ??= await getFee();
    result.push(amount + (fee ?? 0));
  }
  return result;
}
