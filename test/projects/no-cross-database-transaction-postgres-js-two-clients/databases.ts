import postgres from 'postgres';

export const shop = postgres('postgres://localhost/shop');
export const billing = postgres('postgres://localhost/billing');
/** More connections of the shop's database. */
export const reports = postgres('postgres://localhost/shop', { max: 2 });
