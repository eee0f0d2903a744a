// TypeORM behind Nest: the class says from below how many, and not from above.
import { Controller, DefaultValuePipe, Get, ParseIntPipe, Query } from '@nestjs/common';
import type { Repository } from 'typeorm';
import type { Order } from '../_shared/typeorm.ts';
import { IsInt, IsOptional, Min } from './validators.ts';

class PageQuery {
  @IsOptional()
  @IsInt()
  @Min(1)
  limit = 20;

  get offset() {
    return 0;
  }
}

class OrdersQuery extends PageQuery {
  status?: string;
}

class OrdersService {
  constructor(private readonly orders: Repository<Order>) {}

  page(query: OrdersQuery) {
    return this.orders.find({ where: { status: query.status }, take: query.limit, skip: query.offset }); // ! uncapped "query.limit"
  }

  async search(limit: number) {
    const builder = this.orders.createQueryBuilder('o').orderBy('o.id').take(limit);
    const [rows, total] = await builder.getManyAndCount(); // ! uncapped "(OrdersService.search)"
    return { rows, total };
  }
}

@Controller('orders')
export class OrdersController {
  constructor(private readonly service: OrdersService) {}

  @Get()
  page(@Query() query: OrdersQuery) {
    return this.service.page(query);
  }

  @Get('search')
  search(@Query('limit', new DefaultValuePipe(20), ParseIntPipe) limit: number) {
    return this.service.search(limit);
  }
}
