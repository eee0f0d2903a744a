import type { NextApiRequest, NextApiResponse } from 'next';
import { firstLatest, firstOrders } from '../../orders.ts';

export default async function handler(request: NextApiRequest, response: NextApiResponse) {
  const user = request.query['user'];
  response.json(typeof user === 'string' ? await firstOrders(user) : await firstLatest());
}
