// Counts for the members of an enumeration, its labels and a parameter that takes only them.
import { countOf, LABELS, Status } from './status.ts';

export async function board(wanted: Status[]): Promise<number[]> {
  const all = await Promise.all(Object.values(Status).map((status) => countOf(status)));
  const labelled = await Promise.all(Object.keys(LABELS).map((status) => countOf(status)));
  const chosen = await Promise.all(wanted.map((status) => countOf(status)));
  return [...all, ...labelled, ...chosen];
}
