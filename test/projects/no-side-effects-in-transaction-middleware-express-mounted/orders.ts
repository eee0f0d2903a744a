import axios from 'axios';
import { Router } from 'express';

/** The routes of the orders, which know nothing of what stands before them. */
export const orders = Router();

const lines = Router();

orders.post('/', async (request, response) => {
  await axios.post('https://crm.example.com/orders', request.query); // ! sideEffect "transactional"
  response.sendStatus(201);
});

lines.post('/:line', async (request, response) => {
  await axios.post('https://crm.example.com/lines', request.query); // ! sideEffect
  response.sendStatus(201);
});

orders.use('/lines', lines);

export const health = Router();

health.get('/', async (_request, response) => {
  response.json((await axios.get('https://crm.example.com/health')).data);
});
