import { listAll } from '../../orders.ts';

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const found = await listAll(searchParams.get('user') ?? '');
  return Response.json({ orders: found.map(({ id, status }) => ({ id, status })) });
}
