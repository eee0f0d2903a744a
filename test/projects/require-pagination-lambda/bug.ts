// Lambda functions, told by their types.
import type { APIGatewayProxyEvent, APIGatewayProxyEventV2, APIGatewayProxyHandlerV2, APIGatewayProxyResult } from 'aws-lambda';
import { pool } from '../_shared/pool.ts';
import { db, guests } from '../_shared/seats.ts';
import { prisma } from '../_shared/prisma.ts';

export const orders: APIGatewayProxyHandlerV2 = async () => {
  const rows = await prisma.order.findMany(); // ! noLimit "`orders`"
  return { statusCode: 200, body: JSON.stringify({ orders: rows }) };
};

class GuestRepository {
  all() {
    return db.select({ id: guests.id, name: guests.name }).from(guests); // ! noLimit "(listGuests → GuestRepository.all)"
  }
}

const listGuests = async (repository: GuestRepository) => (await repository.all()).map(({ name }) => name);

export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const names = await listGuests(new GuestRepository());
  return { statusCode: 200, headers: { host: event.path }, body: JSON.stringify(names) };
}

const json = (body: unknown) => ({ statusCode: 200, body: JSON.stringify(body) });

const withErrors =
  <T>(run: (event: APIGatewayProxyEventV2) => Promise<T>) =>
  async (event: APIGatewayProxyEventV2) => {
    try {
      return await run(event);
    } catch {
      return json({ error: 'failed' });
    }
  };

export const notes = withErrors(async (event) => {
  const { rows } = await pool.query('SELECT id, text FROM notes WHERE owner = $1', [event.rawPath]); // ! noLimit
  return json(rows);
});
