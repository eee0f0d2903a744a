import { Args, Query, Resolver } from '@nestjs/graphql';
import { firstSeats, listSeats } from './services.ts';

@Resolver()
export class SeatResolver {
  @Query(() => [String])
  async seats(@Args('hall') hall: string) {
    const found = await listSeats(hall);
    return found.map(({ id }) => id as string);
  }

  @Query(() => [String])
  async someSeats(@Args('hall') hall: string) {
    return (await firstSeats(hall)).map(({ id }) => id as string);
  }
}
