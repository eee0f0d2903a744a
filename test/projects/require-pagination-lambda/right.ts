// The same in pages, and a function that answers nobody.
import type { APIGatewayProxyEvent, APIGatewayProxyHandlerV2, APIGatewayProxyResult, SQSHandler } from 'aws-lambda';
import { gt } from 'drizzle-orm';
import { pool } from '../_shared/pool.ts';
import { db, guests } from '../_shared/seats.ts';
import { prisma } from '../_shared/prisma.ts';

export const orders: APIGatewayProxyHandlerV2 = async (event) => {
  const take = Math.min(Number(event.queryStringParameters?.['limit'] ?? 50), 100);
  const rows = await prisma.order.findMany({ take });
  return { statusCode: 200, body: JSON.stringify({ orders: rows }) };
};

class GuestRepository {
  page(after: number) {
    return db.select({ id: guests.id, name: guests.name }).from(guests).where(gt(guests.id, after)).limit(50);
  }
}

export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const page = await new GuestRepository().page(Number(event.queryStringParameters?.['after'] ?? 0));
  return { statusCode: 200, body: JSON.stringify(page.map(({ name }) => name)) };
}

export const notes: APIGatewayProxyHandlerV2 = async (event) => {
  const { rows } = await pool.query('SELECT id, text FROM notes WHERE owner = $1 ORDER BY id LIMIT 100', [event.rawPath]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};

export const digest: SQSHandler = async () => {
  const rows = await prisma.order.findMany({ where: { status: 'open' } });
  console.log(JSON.stringify(rows.map(({ id }) => id)));
};
