import Router from '@koa/router';
import axios from 'axios';

/** The routes that run inside. */
export const orders = new Router();

orders.post('/orders', async (ctx) => {
  await axios.post('https://crm.example.com/orders', ctx.query); // ! sideEffect
  ctx.status = 201;
});

/** The routes that run outside. */
export const health = new Router();

health.get('/health', async (ctx) => {
  await axios.post('https://crm.example.com/health');
  ctx.status = 200;
});
