import { pool } from '../_shared/pool.ts';

export abstract class Repository<Row extends { id: number }> {
  protected abstract readonly table: string;

  async find(id: number): Promise<Row | undefined> {
    const { rows } = await pool.query<Row>(`select * from ${this.table} where id = $1`, [id]);
    return rows[0];
  }

  async findAll(ids: number[]): Promise<Row[]> {
    const { rows } = await pool.query<Row>(`select * from ${this.table} where id = any($1)`, [ids]);
    return rows;
  }
}

export class Users extends Repository<{ id: number; name: string }> {
  protected readonly table = 'users';
}
