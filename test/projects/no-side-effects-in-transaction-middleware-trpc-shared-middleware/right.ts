// The middleware is made apart and used by a procedure that others are built from; the effect is in a service.
import { procedures } from './middleware.ts';
import { invite } from './service.ts';

export const inviteUser = procedures.read.mutation(async ({ input }) => {
  await invite(input);
  return { invited: input };
});
