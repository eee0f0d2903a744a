// The class, a pipe or the type says from above how many.
import { Controller, Get, Injectable, ParseIntPipe, type PipeTransform, Query } from '@nestjs/common';
import type { Repository } from 'typeorm';
import type { Order } from '../_shared/typeorm.ts';
import { IsInt, Max, Min, Transform } from './validators.ts';

class PageQuery {
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 20;

  @Transform(({ value }) => Math.min(Number(value), 100))
  size = 20;
}

@Injectable()
class PageSizePipe implements PipeTransform {
  transform(value: string) {
    return Math.min(Number(value), 100);
  }
}

@Controller('orders')
export class OrdersController {
  constructor(private readonly orders: Repository<Order>) {}

  @Get()
  page(@Query() query: PageQuery) {
    return this.orders.find({ take: query.limit });
  }

  @Get('sized')
  sized(@Query() { size }: PageQuery) {
    return this.orders.find({ take: size });
  }

  @Get('piped')
  piped(@Query('limit', PageSizePipe) limit: number) {
    return this.orders.find({ take: limit });
  }

  @Get('few')
  few(@Query('limit', ParseIntPipe) limit: 10 | 25) {
    return this.orders.find({ take: limit });
  }

  @Get('one')
  one(@Query('id', ParseIntPipe) id: number) {
    return this.orders.find({ where: { id }, take: 10 });
  }
}
