import { writeFileSync } from 'node:fs';

export function keep(id: number): void {
  writeFileSync(`archive/${id}.json`, JSON.stringify({ id }));
}
