// Handlers that an option lets alone, by decorator and by route.
import { Controller, Get } from '@nestjs/common';
import { Hono } from 'hono';
import type { Repository } from 'typeorm';
import { prisma } from '../_shared/prisma.ts';
import type { Order } from '../_shared/typeorm.ts';

const Internal = () => (_target: object, _key: string) => {};

@Controller('orders')
export class OrdersController {
  constructor(private readonly orders: Repository<Order>) {}

  @Internal()
  @Get('sync')
  sync() {
    return this.orders.find();
  }

  @Get()
  list() {
    return this.orders.find(); // ! noLimit
  }
}

export const app = new Hono();

app.get('/admin/payments', async (c) => c.json(await prisma.payment.findMany()));
app.get('/payments', async (c) => c.json(await prisma.payment.findMany())); // ! noLimit
