// The page of a handler under pages/api is as large as its query says.
import type { NextApiRequest, NextApiResponse } from 'next';
import { prisma } from '../../../_shared/prisma.ts';

export default async function handler(request: NextApiRequest, response: NextApiResponse) {
  const take = Number(request.query['limit'] ?? 20);
  const orders = await prisma.order.findMany({ take }); // ! uncapped
  const products = await prisma.product.findMany({ take: Math.min(take, 100) });
  response.json({ orders, products });
}
