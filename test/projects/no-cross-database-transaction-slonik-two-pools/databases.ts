import { createPool, sql, type CommonQueryMethods } from 'slonik';

export const shop = await createPool('postgres://localhost/shop');
export const billing = await createPool('postgres://localhost/billing');

export const record = (on: CommonQueryMethods, id: number) => on.query(sql.unsafe`insert into paid values (${id})`);
