// Changes are repeated in their order, each by its kind: a clearing must not change places with what came before it.
import { pool } from '../_shared/pool.ts';

type Change = { kind: 'put' | 'drop' | 'clear'; key: string };

export async function replay(changes: Change[]): Promise<void> {
  for (const change of changes) {
    if (change.kind === 'put') await pool.query('INSERT INTO mutes (key) VALUES ($1)', [change.key]);
    else if (change.kind === 'drop') await pool.query('DELETE FROM mutes WHERE key = $1', [change.key]);
    else await pool.query('DELETE FROM mutes WHERE owner = $1', [change.key]);
  }
}

export async function replayAll(changes: Change[]): Promise<void> {
  for (const change of changes) {
    switch (change.kind) {
      case 'put':
        await pool.query('INSERT INTO mutes (key) VALUES ($1)', [change.key]);
        break;
      case 'drop':
        await pool.query('DELETE FROM mutes WHERE key = $1', [change.key]);
        break;
      case 'clear':
        await pool.query('DELETE FROM mutes WHERE owner = $1', [change.key]);
        break;
    }
  }
}
