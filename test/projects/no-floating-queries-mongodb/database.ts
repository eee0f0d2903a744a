import { MongoClient } from 'mongodb';

/** The application's one client. */
export const client = new MongoClient('mongodb://localhost/shop');

export const stock = client.db('shop').collection<{ item: number; left: number }>('stock');
