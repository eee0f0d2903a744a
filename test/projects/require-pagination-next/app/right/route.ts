import { listPage } from '../../orders.ts';

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const found = await listPage(searchParams.get('user') ?? '');
  return Response.json({ orders: found });
}
