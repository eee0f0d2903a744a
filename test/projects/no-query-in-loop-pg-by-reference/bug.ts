// pg: functions that are handed over by name, a method and one that was bound.
import { pool } from '../_shared/pool.ts';
import { nameOf } from './names.ts';

export const names = (ids: number[]) => Promise.all(ids.map(nameOf)); // ! queryPerElement

export class Users {
  async all(ids: number[]): Promise<void> {
    await Promise.all(ids.map(this.touch, this)); // ! queryPerElement
    await Promise.all(ids.map(this.touch.bind(this))); // ! queryPerElement
  }

  private async touch(id: number): Promise<void> {
    await pool.query('update users set seen = now() where id = $1', [id]);
  }
}
