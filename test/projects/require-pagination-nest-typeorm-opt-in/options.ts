// Options that a query is given later on hold its limit as well; a flag may lift it for code that asks to.
import { Controller, Get, Query } from '@nestjs/common';
import type { Repository } from 'typeorm';
import type { Order } from '../_shared/typeorm.ts';

const MAX_ROWS = 100;

interface ListOptions {
  take?: number | null;
}

function getTake(options: ListOptions, isEndless = false): { take: number } {
  const max = isEndless ? Number.MAX_SAFE_INTEGER : MAX_ROWS;
  return { take: options.take == null ? max : Math.min(options.take, max) };
}

function getTakeOfAll(options: ListOptions, isEndless = false): { take: number } {
  const max = isEndless ? Number.MAX_SAFE_INTEGER : MAX_ROWS;
  return { take: options.take == null ? max : Math.min(options.take, max) };
}

@Controller('orders')
export class ListsController {
  constructor(private readonly orders: Repository<Order>) {}

  private build(options: ListOptions, isEndless?: boolean) {
    const { take } = getTake(options, isEndless);
    const query = this.orders.createQueryBuilder('o');
    query.setFindOptions({ take, order: { id: 'ASC' } });
    return query;
  }

  @Get('page')
  async page(@Query() options: ListOptions) {
    const [items, total] = await this.build(options).getManyAndCount();
    return { items, total };
  }

  @Get('sorted')
  async sorted() {
    const query = this.orders.createQueryBuilder('o');
    query.setFindOptions({ order: { id: 'ASC' } });
    return query.getMany(); // ! noLimit
  }

  @Get('asked')
  async asked(@Query() { take }: { take?: number }) {
    const query = this.orders.createQueryBuilder('o').setFindOptions({ take });
    return query.getMany(); // ! noLimit
  }

  @Get('all')
  async all(@Query() options: ListOptions) {
    const { take } = getTakeOfAll(options, true);
    return this.orders.find({ take }); // ! noLimit
  }
}
