import pgPromise from 'pg-promise';

const connect = pgPromise();

export const shop = connect('postgres://localhost/shop');
export const billing = connect('postgres://localhost/billing');
