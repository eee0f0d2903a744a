// What a wrapper knows of the caller: permissions, each of them for somebody that any number of rows belong to.
import express, { type Request, type Response } from 'express';
import { prisma } from '../_shared/prisma.ts';

interface Caller {
  readonly keyId: string;
  readonly permissions: readonly { readonly userId: string; readonly level: 'read' | 'write' }[];
}

interface Asked {
  readonly caller: Caller;
  readonly request: Request;
}

export const app = express();

function withCaller(answer: (asked: Asked) => Promise<unknown>) {
  return async (request: Request, response: Response): Promise<void> => {
    const caller = await authenticate(request.headers.authorization ?? '');
    response.json(await answer({ caller, request }));
  };
}

declare function authenticate(key: string): Promise<Caller>;

async function listOrders(userIds: readonly string[], limit?: number) {
  return prisma.order.findMany({ where: { userId: { in: [...userIds] } }, orderBy: { id: 'asc' }, take: limit }); // ! noLimit "listOrders"
}

app.get(
  '/orders',
  withCaller(async ({ caller, request }) => {
    const limit = typeof request.query['limit'] === 'string' ? Number(request.query['limit']) : undefined;
    return listOrders(
      caller.permissions.map((permission) => permission.userId),
      limit,
    );
  }),
);

async function listPayments(userIds: string[]) {
  return prisma.payment.findMany({ where: { order: { userId: { in: userIds } } } }); // ! noLimit
}

app.get(
  '/payments',
  withCaller(async ({ caller }) => {
    const ids = new Set(caller.permissions.filter(({ level }) => level === 'write').map(({ userId }) => userId));
    return listPayments([...ids]);
  }),
);

async function listFirstOrders(userIds: readonly string[], limit = 50) {
  return prisma.order.findMany({ where: { userId: { in: [...userIds] } }, take: limit });
}

app.get(
  '/orders/first',
  withCaller(async ({ caller }) => listFirstOrders(caller.permissions.map(({ userId }) => userId))),
);

async function listUsers(userIds: string[]) {
  return prisma.user.findMany({ where: { id: { in: userIds } } });
}

app.get(
  '/users',
  withCaller(async ({ caller }) => listUsers(caller.permissions.map(({ userId }) => userId))),
);

async function listItems(orderId: string, productIds: string[]) {
  return prisma.orderItem.findMany({ where: { orderId, productId: { in: productIds } } });
}

app.post('/orders/:id/items', async (request: Request<{ id: string }, unknown, { wanted: { productId: string }[] }>, response) => {
  response.json(
    await listItems(
      request.params.id,
      request.body.wanted.map(({ productId }) => productId),
    ),
  );
});

app.post('/audit', async (request: Request<object, unknown, { users: { userId: string }[] }>, response) => {
  const { users } = request.body;
  response.json(await prisma.auditLog.findMany({ where: { userId: { in: users.map(({ userId }) => userId) } } }));
});
