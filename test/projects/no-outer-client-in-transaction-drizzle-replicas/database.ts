import { drizzle } from 'drizzle-orm/node-postgres';
import { withReplicas } from 'drizzle-orm/pg-core';

const primary = drizzle('postgres://primary.example.com/shop');
const replica = drizzle('postgres://replica.example.com/shop');

/** Reads go to the replica, writes and transactions to the primary. */
export const db = withReplicas(primary, [replica]);
