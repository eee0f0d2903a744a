// The transaction travels in the context: what is asked without it runs on a connection of its own.
import { Body, Controller, Injectable, Param, Patch, Post, Req } from '@nestjs/common';
import { Order } from '../_shared/typeorm.ts';
import type { CallContext } from './context.ts';
import { Database } from './database.ts';
import { InTransaction } from './interceptor.ts';

@Injectable()
export class OrderService {
  constructor(private readonly database: Database) {}

  async place(context: CallContext, email: string): Promise<Order> {
    const order = await this.database.repositoryOf(context, Order).save({ email, status: 'new' });
    await this.countOf(email);
    return order;
  }

  async rename(context: CallContext, from: string, to: string): Promise<void> {
    await this.database.repositoryOf(context, Order).update({ email: from }, { email: to });
    await this.database.plain.getRepository(Order).update({ email: from, status: 'draft' }, { email: to });
  }

  async cancel(context: CallContext, id: number): Promise<void> {
    await this.database.repositoryOf(context, Order).update({ id }, { status: 'cancelled' });
    await this.database.repositoryOf(undefined, Order).delete({ id, status: 'draft' });
  }

  async purge(context: CallContext): Promise<void> {
    await this.database.within(context, async (inner) => {
      await this.database.repositoryOf(inner, Order).delete({ status: 'old' });
      await this.database.repositoryOf(Order).delete({ status: 'older' }); // ! outerClient
    });
  }

  private async countOf(email: string, context?: CallContext): Promise<number> {
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
    return this.orders.place(context, email); // ! outerClient "TransactionInterceptor"
  }

  @Patch()
  @InTransaction()
  async rename(@Req() { context }: { context: CallContext }, @Body() names: { from: string; to: string }): Promise<void> {
    await this.orders.rename(context, names.from, names.to); // ! outerClient
  }

  @Post(':id')
  @InTransaction()
  async cancel(@Req() { context }: { context: CallContext }, @Param('id') id: string): Promise<void> {
    await this.orders.cancel(context, Number(id)); // ! outerClient
    await this.database.repositoryOf(Order).delete({ status: 'old' }); // ! outerClient
  }
}
