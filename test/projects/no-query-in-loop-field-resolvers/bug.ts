// A field of each row of a list that a client asks for: twenty customers, twenty queries.
import { Float, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { prisma } from '../_shared/prisma.ts';
import { Customer, Shipment } from './models.ts';
import { OrdersService } from './orders.service.ts';

@Resolver(() => Customer)
export class CustomerResolver {
  constructor(private readonly orders: OrdersService) {}

  @Query(() => [Customer])
  customers(): Promise<Customer[]> {
    return prisma.user.findMany({ take: 20 });
  }

  @ResolveField(() => Float)
  spent(@Parent() customer: Customer): Promise<number> {
    return this.orders.total(customer.id); // ! queryPerRow "`Customer` of an answer"
  }

  @ResolveField(() => [Shipment])
  async shipments(@Parent() { id }: Customer): Promise<Shipment[]> {
    const orders = await prisma.order.findMany({ where: { userId: id }, take: 10 }); // ! queryPerRow "DataLoader"
    return orders.map((order) => ({ id: order.id, customerId: id }));
  }
}
