// The same with a largest page, each time said in another way.
import { type Request, type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { prisma } from '../_shared/prisma.ts';

const MAX = 100;

function readPage(request: Request) {
  const take = Math.min(parseInt(String(request.query.limit), 10) || 20, MAX);
  const page = Number(request.query.page ?? 1);
  return { take, skip: (page - 1) * take };
}

const clamp = (limit: number) => (limit > MAX ? MAX : limit);

function clampLate(limit: number) {
  if (limit > MAX) return MAX;
  return limit;
}

const sizes = z.object({ limit: z.coerce.number().int().min(1).max(MAX).default(20) });
const choices = z.object({ limit: z.union([z.literal(10), z.literal(50)]) });
const refined = z.object({ limit: z.coerce.number().refine((limit) => limit <= MAX) });

declare const validate: (schema: unknown) => RequestHandler;
declare function mustBeSmall(limit: number): void;

export const router = Router();

router.get('/users/:id/orders', async (request, response) => {
  response.json(await prisma.order.findMany({ where: { userId: request.params.id }, ...readPage(request) }));
});

router.get('/clamped', async (request, response) => {
  response.json(await prisma.order.findMany({ take: clamp(Number(request.query.limit)) }));
});

router.get('/clamped-late', async (request, response) => {
  response.json(await prisma.order.findMany({ take: clampLate(Number(request.query.limit)) }));
});

router.get('/refused', async (request, response) => {
  const limit = Number(request.query.limit);
  if (limit > MAX) {
    response.status(400).end();
    return;
  }
  response.json(await prisma.order.findMany({ take: limit }));
});

router.get('/assigned', async (request, response) => {
  let limit = Number(request.query.limit);
  limit = Math.min(limit, MAX);
  response.json(await prisma.order.findMany({ take: limit }));
});

router.get('/by-schema', async (request, response) => {
  const { limit } = sizes.parse(request.query);
  response.json(await prisma.order.findMany({ take: limit }));
});

router.get('/by-choice', async (request, response) => {
  const parsed = choices.safeParse(request.query);
  response.json(parsed.success ? await prisma.order.findMany({ take: parsed.data.limit }) : []);
});

router.get('/refined', async (request, response) => {
  response.json(await prisma.order.findMany({ take: refined.parse(request.query).limit }));
});

router.get('/looked-at-before', validate(sizes), async (request, response) => {
  response.json(await prisma.order.findMany({ take: Number(request.query.limit) }));
});

router.get('/looked-at-by-a-helper', async (request, response) => {
  const limit = Number(request.query.limit);
  mustBeSmall(limit);
  response.json(await prisma.order.findMany({ take: limit }));
});

router.get('/one-of', async (request, response) => {
  const limit = Number(request.query.limit);
  response.json(await prisma.order.findMany({ take: [10, 50].includes(limit) ? limit : 10 }));
});

router.get('/own-size', async (request, response) => {
  const skip = Number(request.query.skip ?? 0);
  response.json(await prisma.order.findMany({ take: 50, skip }));
});

// Not asked by any client.
export function nightly(limit: number) {
  return prisma.order.findMany({ take: limit });
}
