// Each round asks for the same fee.
import { getFee } from './settings.ts';

export async function withFees(amounts: number[]): Promise<number[]> {
  const result: number[] = [];
  for (const amount of amounts) {
    const fee = await getFee(); // ! sameQuery "(getFee)"
    result.push(amount + fee);
  }
  return result;
}
