// @nestjs-cls/transactional: the method is the transaction, and nothing is handed down.
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { announce } from './announce.ts';
import { Orders } from './orders.ts';

@Injectable()
export class Desk {
  constructor(private readonly orders: Orders) {}

  async serve(id: number): Promise<void> {
    await this.close(id);
  }

  @Transactional()
  async close(id: number): Promise<void> {
    await this.orders.close(id);
    await announce(id); // ! sideEffect "(announce)"
  }
}
