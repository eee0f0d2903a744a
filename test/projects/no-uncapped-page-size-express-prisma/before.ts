// What stands before a handler is judged by what it does, not by what it is called.
import { type RequestHandler, Router } from 'express';
import { prisma } from '../_shared/prisma.ts';

const checkToken: RequestHandler = (request, response, next) => {
  if (request.headers.authorization === undefined) response.status(401).end();
  else next();
};

const guard: RequestHandler = (request, response, next) => {
  if (Number(request.query['limit']) > 100) response.status(400).end();
  else next();
};

function requireRole(role: string): RequestHandler {
  return (request, response, next) => {
    if (request.headers['x-role'] === role) next();
    else response.status(403).end();
  };
}

function atMost(most: number): RequestHandler {
  return (request, response, next) => {
    if (Number(request.query['take'] ?? 0) > most) response.status(400).end();
    else next();
  };
}

export const router = Router();

router.get('/checked', checkToken, requireRole('clerk'), async (request, response) => {
  response.json(await prisma.order.findMany({ take: Number(request.query['take']) })); // ! uncapped
});

router.get('/guarded', guard, async (request, response) => {
  response.json(await prisma.order.findMany({ take: Number(request.query['limit']) }));
});

router.get('/at-most', atMost(100), async (request, response) => {
  response.json(await prisma.order.findMany({ take: Number(request.query['take']) }));
});
