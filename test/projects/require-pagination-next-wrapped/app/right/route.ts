import { getCapped, getFilled, getPage, getRecentErrors } from '../../orders.ts';
import { responses, withUser } from '../../wrapper.ts';

export const GET = withUser({
  handler: async ({ userId }) => ({
    response: responses.success([...(await getPage(userId)), ...(await getCapped(userId)), ...(await getFilled(userId))]),
  }),
  onError: async () => getRecentErrors(),
});
