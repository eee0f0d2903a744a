// Sequelize behind a map of resolvers: what a query asks for is its second argument.
import { Guest, Seat } from '../_shared/hall-sequelize.ts';

interface Page {
  first: number;
  offset?: number;
}

const listSeats = ({ first, offset = 0 }: Page) => Seat.findAll({ limit: first, offset }); // ! uncapped "(listSeats)"

export const resolvers = {
  Query: {
    seats: (_: unknown, args: Page) => listSeats(args),
    guests: async (_: unknown, { first }: Page) => {
      if (first > 100) throw new RangeError('at most 100');
      return Guest.findAll({ limit: first });
    },
  },
};
