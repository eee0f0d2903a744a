import { type DeepPartial, type FindOptionsWhere, type ObjectLiteral, type Repository } from 'typeorm';
import { Guest, halls, Seat } from '../_shared/halls.ts';

abstract class Store<Row extends ObjectLiteral> {
  constructor(protected readonly rows: Repository<Row>) {}

  first(where: FindOptionsWhere<Row>): Promise<Row | null> {
    return this.rows.findOne({ where });
  }

  async add(row: DeepPartial<Row>): Promise<Row> {
    return this.rows.save(this.rows.create(row));
  }
}

export class SeatStore extends Store<Seat> {
  constructor() {
    super(halls.getRepository(Seat));
  }
}

export class GuestStore extends Store<Guest> {
  constructor() {
    super(halls.getRepository(Guest));
  }
}
