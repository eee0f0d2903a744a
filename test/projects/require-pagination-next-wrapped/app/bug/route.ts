import { getMisfilled, getOrders } from '../../orders.ts';
import { responses, withUser } from '../../wrapper.ts';

export const GET = withUser({
  handler: async ({ request, userId }) => {
    const { searchParams } = new URL(request.url);
    const limit = searchParams.has('limit') ? Number(searchParams.get('limit')) : undefined;
    const orders = await getOrders(userId, limit);
    return { response: responses.success([...orders.filter(({ total }) => total > 0), ...(await getMisfilled(userId, limit))]) };
  },
});
