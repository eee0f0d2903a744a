// @nestjs-cls/transactional: its propagation may say that a method runs in no transaction.
import { Injectable } from '@nestjs/common';
import { Propagation, Transactional } from '@nestjs-cls/transactional';
import { announce } from './announce.ts';
import { Orders } from './orders.ts';

@Injectable()
export class Desk {
  constructor(private readonly orders: Orders) {}

  @Transactional(Propagation.NotSupported)
  async close(id: number): Promise<void> {
    await this.orders.close(id);
    await announce(id);
  }
}
