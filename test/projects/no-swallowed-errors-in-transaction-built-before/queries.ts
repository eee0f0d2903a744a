import { sql, type CommonQueryMethods } from 'slonik';

export const createSeatQueries = (pool: CommonQueryMethods) => ({
  find: async (id: string) => pool.any(sql.unsafe`select * from seats where id = ${id}`),
});
