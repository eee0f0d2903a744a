// Prisma: the write repeats the check, a lock holds the row, a key holds the table, or the check decides nothing that can change.
import { Prisma } from '../../generated/prisma-7/client.ts';
import { prisma, type Tx } from '../_shared/prisma.ts';

export async function ship(id: string): Promise<void> {
  const { count } = await prisma.order.updateMany({ where: { id, status: 'paid' }, data: { status: 'shipped' } });
  if (count === 0) throw new Error('not paid');
}

export async function shipWithGoodError(id: string): Promise<void> {
  const order = await prisma.order.findUnique({ where: { id } });
  if (order?.status !== 'paid') throw new Error('not paid');
  const { count } = await prisma.order.updateMany({ where: { id, status: 'paid' }, data: { status: 'shipped' } });
  if (count === 0) throw new Error('not paid any more');
}

export async function shipLocked(id: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Order" WHERE id = ${id} FOR UPDATE`;
    const order = await tx.order.findUniqueOrThrow({ where: { id } });
    if (order.status !== 'paid') throw new Error('not paid');
    await tx.order.update({ where: { id }, data: { status: 'shipped' } });
  });
}

export async function shipByHelper(id: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await lock(tx, id);
    await shipUnder(tx, id);
  });
}

async function lock(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${id}))`;
}

async function shipUnder(tx: Tx, id: string): Promise<void> {
  const order = await tx.order.findUniqueOrThrow({ where: { id } });
  if (order.status !== 'paid') throw new Error('not paid');
  await tx.order.update({ where: { id }, data: { status: 'shipped' } });
}

export async function openSerial(userId: string): Promise<void> {
  await prisma.$transaction(
    async (tx) => {
      if ((await tx.order.count({ where: { userId } })) >= 5) throw new Error('too many');
      await tx.order.create({ data: { userId } });
    },
    { isolationLevel: 'Serializable' },
  );
}

export async function note(id: string, total: number): Promise<void> {
  const order = await prisma.order.findUnique({ where: { id } });
  if (!order) throw new Error('not found');
  await prisma.order.update({ where: { id }, data: { total } });
}

export async function removeOwn(id: string, userId: string): Promise<void> {
  const order = await prisma.order.findUnique({ where: { id } });
  if (!order) throw new Error('not found');
  if (order.userId !== userId) throw new Error('not yours');
  await prisma.order.delete({ where: { id } });
}

// The e-mail address is unique: the loser gets an error, and no second row.
export async function register(email: string): Promise<void> {
  const known = await prisma.user.findFirst({ where: { email } });
  if (known) throw new Error('taken');
  await prisma.user.create({ data: { email } });
}

export async function addTo(orderId: string, productId: string): Promise<void> {
  const item = await prisma.orderItem.findFirst({ where: { orderId, productId } });
  if (item) return;
  await prisma.orderItem.create({ data: { orderId, productId, price: 1, quantity: 1 } });
}

// Another row than the one that was looked for.
export async function reply(id: string, action: string): Promise<void> {
  const parent = await prisma.auditLog.findUnique({ where: { id } });
  if (!parent) throw new Error('not found');
  await prisma.auditLog.create({ data: { action } });
}

export async function orderFor(email: string): Promise<void> {
  const user = await prisma.user.findFirst({ where: { email } });
  if (!user) throw new Error('who?');
  await prisma.order.create({ data: { userId: user.id } });
}

export async function expireOne(id: string): Promise<void> {
  const pending = await prisma.order.findFirst({ where: { id, status: 'pending' } });
  if (!pending) return;
  await prisma.order.updateMany({ where: { id, status: 'pending' }, data: { status: 'expired' } });
}

// What was asked for stays as it is.
export async function price(id: string): Promise<void> {
  const pending = await prisma.order.findFirst({ where: { id, status: 'pending' } });
  if (!pending) return;
  await prisma.order.update({ where: { id }, data: { total: 5 } });
}

// An object that was put together is there, whatever its columns hold.
export async function setQuantity(orderId: string, quantity: number): Promise<void> {
  const order = await findWithQuantity(orderId);
  if (!order) throw new Error('not found');
  await prisma.orderItem.updateMany({ where: { orderId }, data: { quantity } });
}

async function findWithQuantity(id: string) {
  const { items, ...order } = await prisma.order.findUniqueOrThrow({ where: { id }, include: { items: true } });
  return { ...order, quantity: items[0]?.quantity ?? 0 };
}

// One of two statements locks the row.
export async function shipUnderEither(id: string, userId?: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const query = userId
      ? Prisma.sql`SELECT id FROM "Order" WHERE id = ${id} AND "userId" = ${userId} FOR UPDATE`
      : Prisma.sql`SELECT id FROM "Order" WHERE id = ${id} FOR UPDATE`;
    await tx.$executeRaw(query);
    const order = await tx.order.findUniqueOrThrow({ where: { id } });
    if (order.status !== 'paid') throw new Error('not paid');
    await tx.order.update({ where: { id }, data: { status: 'shipped' } });
  });
}

// Where there is none, that of its own key is connected or created: done twice it is the same.
export async function attribute(id: string): Promise<void> {
  const entry = await prisma.auditLog.findUniqueOrThrow({ where: { id }, include: { user: true } });
  const email = `${id}@example.com`;
  if (entry.user !== null) return;
  await prisma.auditLog.update({ where: { id }, data: { user: { connectOrCreate: { where: { email }, create: { email } } } } });
}
