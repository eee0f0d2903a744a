import { Model } from 'objection';

export type { Guest } from '../_shared/hall-knex.ts';

export class Guests extends Model {
  static override tableName = 'guests';
  name!: string;
  hall_id!: number;
  email!: string;
}
