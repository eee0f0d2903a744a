// A type that only a query for one gives, and a map whose type says nothing of resolvers.
import { pool } from '../_shared/pool.ts';
import type { PublisherResolvers, QueryResolvers } from './generated.ts';

export const publisher: PublisherResolvers = {
  count: async ({ id }) => {
    const { rows } = await pool.query<{ n: number }>('select count(*) as n from orders where user_id = $1', [id]);
    return rows[0]?.n ?? 0;
  },
};

export const query: QueryResolvers = {
  publisher: async (root) => {
    const { rows } = await pool.query<{ id: string }>('select id from users where id = $1', [Object.keys(root)[0]]);
    return rows[0] ?? { id: '' };
  },
};

interface WriterResolvers {
  count: (writer: { id: string }) => Promise<number>;
}

/** Finds what a form names. */
export const forms: WriterResolvers = {
  count: async (writer) => {
    const { rows } = await pool.query<{ n: number }>('select count(*) as n from orders where user_id = $1', [writer.id]);
    return rows[0]?.n ?? 0;
  },
};
