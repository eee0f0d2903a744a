// Counts for whatever the caller asks for.
import { countOf } from './status.ts';

export function board(statuses: string[]): Promise<number[]> {
  return Promise.all(statuses.map((status) => countOf(status))); // ! queryPerElement "countOf"
}
