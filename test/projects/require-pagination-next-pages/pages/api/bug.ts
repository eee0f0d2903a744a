import type { NextApiRequest, NextApiResponse } from 'next';
import { listOrders } from '../../orders.ts';

export default async function handler(request: NextApiRequest, response: NextApiResponse) {
  if (request.method !== 'GET') return response.status(405).send(null);
  return response.status(200).json({ orders: await listOrders(String(request.query['user'])) });
}
