// What is generated from the schema types the resolvers, and says that there are lists of writers.
import { pool } from '../_shared/pool.ts';
import type { Resolvers, WriterResolvers } from './generated.ts';

export const writer: WriterResolvers = {
  books: async ({ id }) => {
    const { rows } = await pool.query<{ id: string }>('select id from products where id = $1', [id]); // ! queryPerRow "`Writer` of an answer"
    return rows;
  },
};

export const resolvers: Resolvers = {
  Writer: {
    async count(parent) {
      const { rows } = await pool.query<{ n: number }>('select count(*) as n from orders where user_id = $1', [parent.id]); // ! queryPerRow
      return rows[0]?.n ?? 0;
    },
  },
};
