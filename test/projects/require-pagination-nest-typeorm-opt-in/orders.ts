// TypeORM behind Nest: a limit that the client may leave out, one that it may not, and one with a default.
import { Controller, Get, Query } from '@nestjs/common';
import type { Repository } from 'typeorm';
import type { Order } from '../_shared/typeorm.ts';

class ListQuery {
  take?: number;
  size = 20;
}

export class OrdersService {
  constructor(private readonly orders: Repository<Order>) {}

  list(take?: number) {
    return this.orders.find({ take }); // ! noLimit "`OrdersController.list` (list)"
  }

  recent(take = Number.MAX_SAFE_INTEGER) {
    return this.orders.find({ take }); // ! noLimit "`OrdersController.recent`"
  }

  page(take = 20) {
    return this.orders.find({ take });
  }

  async sized(size: number) {
    const query = this.orders.createQueryBuilder('o').where('o.status = :status', { status: 'open' });
    if (size > 0) query.take(size);
    const [orders, total] = await query.getManyAndCount();
    return { orders, total };
  }

  async maybe(take?: number) {
    const query = this.orders.createQueryBuilder('o');
    if (take) {
      query.take(take);
    }
    return query.getMany(); // ! noLimit "(OrdersService.maybe)"
  }
}

@Controller('orders')
export class OrdersController {
  constructor(private readonly service: OrdersService) {}

  @Get('list')
  list(@Query() query: ListQuery) {
    return this.service.list(query.take);
  }

  @Get('recent')
  recent() {
    return this.service.recent();
  }

  @Get('page')
  page(@Query() query: ListQuery) {
    return this.service.page(query.take);
  }

  @Get('sized')
  async sized(@Query() { size }: ListQuery) {
    return this.service.sized(size);
  }

  @Get('maybe')
  async maybe(@Query() { take }: ListQuery) {
    return this.service.maybe(take);
  }
}
