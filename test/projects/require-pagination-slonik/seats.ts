// The statement that a read is given says how many rows, also where it is put together.
import type { Request, Response } from 'express';
import { sql, type CommonQueryMethods } from 'slonik';

const seats = sql.identifier(['seats']);

export class Seats {
  constructor(private readonly pool: CommonQueryMethods) {}

  list = async (request: Request<{ hall: string }>, response: Response): Promise<void> => {
    response.json(await this.pool.any(sql.unsafe`select * from ${seats} where hall = ${request.params.hall}`)); // ! noLimit
  };

  first = async (request: Request<{ hall: string }>, response: Response): Promise<void> => {
    const found = await this.pool.any(sql.unsafe`
      select * from ${seats}
      where hall = ${request.params.hall}
      limit ${20}
    `);
    response.json(found);
  };

  page = async (request: Request<{ hall: string; page: string }>, response: Response): Promise<void> => {
    response.json(await this.pool.any(this.toPage(request.params.hall, Number(request.params.page))));
  };

  all = async (request: Request<{ hall: string }>, response: Response): Promise<void> => {
    response.json(await this.pool.any(this.toAll(request.params.hall))); // ! noLimit
  };

  private toPage(hall: string, page: number) {
    return sql.unsafe`${this.toAll(hall)} limit ${20} offset ${page * 20}`;
  }

  private toAll(hall: string) {
    return sql.fragment`select * from ${seats} where hall = ${hall}` as never;
  }
}
