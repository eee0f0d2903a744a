// The same services where each call is given the context, or where no interceptor stands before the handler.
import { Body, Controller, Get, Injectable, Param, Patch, Post, Req } from '@nestjs/common';
import { Order } from '../_shared/typeorm.ts';
import type { CallContext } from './context.ts';
import { Database } from './database.ts';
import { InTransaction } from './interceptor.ts';

@Injectable()
export class OrderService {
  constructor(private readonly database: Database) {}

  async place(context: CallContext, email: string): Promise<Order> {
    const order = await this.database.repositoryOf(context, Order).save({ email, status: 'new' });
    await this.countOf(email, context);
    return order;
  }

  async rename(context: CallContext, from: string, to: string): Promise<void> {
    const orders = this.database.repositoryOf(context, Order);
    // Nothing is asked of the connection here.
    const column = this.database.plain.driver.escape('email');
    await orders.update({ email: from }, { email: to });
    await orders.createQueryBuilder().where(`${column} = :to`, { to }).getMany();
  }

  async cancel(context: CallContext, id: number): Promise<void> {
    await this.database.repositoryOf(context, Order).update({ id }, { status: 'cancelled' });
    await this.database.repositoryOf(context, Order).delete({ id, status: 'draft' });
  }

  async purge(context: CallContext): Promise<void> {
    await this.database.within(context, async (inner) => {
      await this.database.repositoryOf(inner, Order).delete({ status: 'old' });
      await this.remove(inner, 'older');
    });
  }

  private async remove(context: CallContext, status: string): Promise<void> {
    await this.database.repositoryOf(context, Order).delete({ status });
  }

  async countOf(email: string, context?: CallContext): Promise<number> {
    return this.database.repositoryOf(context, Order).countBy({ email });
  }
}

@Controller('orders')
export class OrderController {
  constructor(
    private readonly orders: OrderService,
    private readonly database: Database,
  ) {}

  @Post()
  @InTransaction()
  async place(@Req() { context }: { context: CallContext }, @Body() { email }: { email: string }): Promise<Order> {
    return this.orders.place(context, email);
  }

  @Patch()
  @InTransaction()
  async rename(@Req() { context }: { context: CallContext }, @Body() names: { from: string; to: string }): Promise<void> {
    await this.orders.rename(context, names.from, names.to);
  }

  @Post(':id')
  @InTransaction()
  async cancel(@Req() { context }: { context: CallContext }, @Param('id') id: string): Promise<void> {
    await this.orders.cancel(context, Number(id));
    await this.database.repositoryOf(context, Order).delete({ status: 'old' });
  }

  @Get()
  async count(@Body() { email }: { email: string }): Promise<number> {
    await this.database.plain.getRepository(Order).delete({ email, status: 'old' });
    return this.orders.countOf(email);
  }
}
