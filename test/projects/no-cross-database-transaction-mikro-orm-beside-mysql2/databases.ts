import { createPool } from 'mysql2/promise';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity()
export class Loan {
  @PrimaryKey()
  id!: number;

  @Property()
  status!: string;
}

export interface Databases {
  readonly orm: MikroORM;
}

export const legacy = createPool('mysql://localhost/legacy');

export const tell = (id: number) => legacy.execute('insert into repaid (loan) values (?)', [id]);
