// By the path of the file.
import { Hono } from 'hono';
import { prisma } from '../_shared/prisma.ts';

export const app = new Hono();

app.get('/payments', async (c) => c.json(await prisma.payment.findMany()));
