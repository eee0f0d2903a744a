// A wrapper around routes carries the transaction on the context object; the plain one carries the client.
import axios from 'axios';
import { plainRoute, route } from './route.ts';

export const wrappers = { plainRoute, route };

export const rename = route(async (ctx) => {
  await ctx.db.user.update({ where: { email: ctx.params.email ?? '' }, data: { name: ctx.params.name } });
  await axios.post('https://crm.example.com/renamed', ctx.params); // ! sideEffect
  return { status: 200 };
});
