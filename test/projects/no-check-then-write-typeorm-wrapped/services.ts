import type { EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { Guest, halls, Seat } from '../_shared/halls.ts';

/** Whose request it is. */
export interface Request {
  readonly user: string;
}

class Connection {
  getRepository<Row extends ObjectLiteral>(_request: Request, row: EntityTarget<Row>): Repository<Row> {
    return halls.getRepository(row);
  }
}

export class Guests {
  private readonly connection = new Connection();

  find(request: Request, name: string): Promise<Guest | null> {
    return this.connection.getRepository(request, Guest).findOneBy({ name });
  }

  async add(request: Request, name: string): Promise<void> {
    await this.connection.getRepository(request, Guest).save({ name, hallId: 1 });
  }

  async seat(request: Request, status: string): Promise<void> {
    await this.connection.getRepository(request, Seat).save({ status, hallId: 1 });
  }
}
