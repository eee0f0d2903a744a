import type { Knex } from 'knex';
import { halls, type Seat } from '../_shared/hall-knex.ts';

export interface Place {
  id: number;
  hallId: number;
  state: string;
  labels: string[];
  aisle?: string;
}

type Row = Omit<Seat, 'visits'> & { aisle?: string };

function toPlace(row?: Row): Place {
  if (!row) throw new Error('no such seat');
  return { id: row.id, hallId: row.hall_id, state: row.status, labels: JSON.parse(row.tags || '[]') as string[] };
}

function toRow(place: Place): Row {
  return {
    id: place.id,
    hall_id: place.hallId,
    status: place.state,
    tags: JSON.stringify(place.labels),
    ...(place.aisle && { aisle: place.aisle }),
  };
}

/** Maps the rows of seats to objects and back. */
export class SeatStore {
  private readonly db: Knex;

  constructor(db: Knex = halls) {
    this.db = db;
  }

  async get(id: number): Promise<Place | undefined> {
    const row = await this.db<Row>('seats').where({ id }).first();
    return row ? toPlace(row) : undefined;
  }

  async getLocked(id: number): Promise<Place | undefined> {
    const row = await this.db<Row>('seats').where({ id }).forUpdate().first();
    return row ? toPlace(row) : undefined;
  }

  async find(id: number): Promise<Place> {
    const place = await this.db<Row>('seats').select('*').where({ id }).first().then(toPlace);
    return place;
  }

  async update(place: Place): Promise<Place | undefined> {
    const [row] = await this.db<Row>('seats').where({ id: place.id }).update(toRow(place)).returning('*');
    return row && toPlace(row);
  }
}
