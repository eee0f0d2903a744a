// A procedure that is built from one whose middleware opens a transaction runs inside it.
import axios from 'axios';
import { plainProcedure, router, txProcedure } from './procedures.ts';

export const procedures = { plainProcedure, txProcedure };

export const users = router({
  rename: txProcedure.input(String).mutation(async ({ ctx, input }) => {
    await ctx.db.user.update({ where: { id: ctx.userId }, data: { name: input } });
    await axios.post('https://crm.example.com/renamed', { name: input }); // ! sideEffect "that txProcedure opens around it"
  }),
});
