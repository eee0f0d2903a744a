import { Arg, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { firstGuests, firstSeats, listGuests, orders } from './services.ts';

@ObjectType()
class OrderType {
  @Field(() => ID) id!: number;
  @Field() state!: string;
}

@Resolver()
export class OrderResolver {
  @Query(() => [OrderType])
  async listOrders(@Arg('status') status: string) {
    return orders.list(status);
  }

  @Query(() => [OrderType])
  async pageOfOrders(@Arg('status') status: string) {
    return orders.page(status);
  }

  @Query(() => [OrderType])
  guests(@Arg('hall') hall: number) {
    return listGuests(hall);
  }

  @Query(() => [OrderType])
  someGuests(@Arg('hall') hall: number) {
    return firstGuests(hall);
  }

  @Mutation(() => [OrderType])
  async close(@Arg('status') status: string) {
    return (await orders.list(status)).filter(({ state }) => state !== 'closed');
  }

  @Query(() => [OrderType])
  seats(@Arg('hall') hall: string) {
    return firstSeats(hall);
  }
}
