import { Router } from 'express';
import { OrderRepository, OrderService } from './orders.ts';

const service = new OrderService(new OrderRepository());

export const router = Router();

router.get('/orders/:user', async (request, response) => {
  const orders = await service.list(request.params.user);
  response.status(200).json({ success: true, data: orders });
});

router.get('/orders/:user/page', async (request, response) => {
  const { after } = request.query;
  response.json(await service.page(request.params.user, typeof after === 'string' ? after : undefined));
});
