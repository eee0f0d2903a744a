// Keys that are gathered, by a loader or by the library; what is one's own; what the row brought along; a row that is never one of many; what a client says of it.
import { Args, Context, Float, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { prisma } from '../_shared/prisma.ts';
import { Account, Customer, Shipment } from './models.ts';
import { OrdersService } from './orders.service.ts';

const totals = new DataLoader<string, number>(async (ids) => {
  const sums = await prisma.order.groupBy({ by: ['userId'], where: { userId: { in: [...ids] } }, _sum: { total: true } });
  return ids.map((id) => sums.find(({ userId }) => userId === id)?._sum.total ?? 0);
});

@Resolver(() => Customer)
export class CustomerResolver {
  @ResolveField(() => Float)
  spent(@Parent() customer: Customer): Promise<number> {
    return totals.load(customer.id);
  }

  @ResolveField(() => [Shipment])
  async shipments(@Parent() customer: Customer, @Args('first', { type: () => Int }) first: number): Promise<Shipment[]> {
    const orders = await prisma.order.findMany({ where: { userId: customer.id }, take: Math.min(first, 10) });
    return orders.map(({ id }) => ({ id, customerId: customer.id }));
  }

  // The one who asks sees only what is their own: one row at most.
  @ResolveField(() => [Shipment])
  async own(@Parent() customer: Customer, @Context() { id }: { id: string }): Promise<Shipment[]> {
    if (customer.id !== id) return [];
    const orders = await prisma.order.findMany({ where: { userId: customer.id }, take: 10 });
    return orders.map((order) => ({ id: order.id, customerId: customer.id }));
  }

  @ResolveField(() => Float)
  rate(): Promise<number> {
    return prisma.order.count();
  }
}

@Resolver(() => Shipment)
export class ShipmentResolver {
  @ResolveField(() => Customer)
  async customer(@Parent() shipment: Shipment): Promise<Customer> {
    if (shipment.customer) return shipment.customer;
    return prisma.user.findFirstOrThrow({ where: { id: shipment.customerId } });
  }

  @ResolveField(() => Customer)
  async buyer(@Parent() shipment: Shipment): Promise<Customer | null> {
    const order = await prisma.order.findUniqueOrThrow({ where: { id: shipment.id } });
    return prisma.user.findUnique({ where: { id: order.userId } });
  }
}

@Resolver(() => Account)
export class AccountResolver {
  constructor(private readonly orders: OrdersService) {}

  @Query(() => Account)
  account(): Account {
    return { id: '1' };
  }

  @ResolveField(() => Float)
  spent(@Parent() account: Account): Promise<number> {
    return this.orders.total(account.id);
  }
}
