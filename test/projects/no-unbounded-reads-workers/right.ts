// A part of the table, bit by bit, or no job.
import { Worker } from 'bullmq';
import { gt } from 'drizzle-orm';
import { halls } from '../_shared/hall-knex.ts';
import { Seat } from '../_shared/hall-mongoose.ts';
import { db, orders } from '../_shared/drizzle.ts';
import { pool } from '../_shared/pool.ts';
import { prisma } from '../_shared/prisma.ts';

async function loadAfter(id: string, take?: number) {
  return prisma.order.findMany({ take, orderBy: { id: 'asc' }, cursor: { id } });
}

export const worker = new Worker('reports', async () => {
  await prisma.order.findMany({ where: { status: 'open' } });
  await loadAfter('a', 500);
  for await (const seat of halls('seats').select('*').stream()) console.log(seat);
  for await (const seat of Seat.find().cursor()) console.log(seat.status);
});

setInterval(async () => {
  let last = 0;
  for (;;) {
    const rows = await db.select().from(orders).where(gt(orders.id, last)).orderBy(orders.id).limit(500);
    if (rows.length === 0) break;
    last = rows.at(-1)?.id ?? last;
  }
  await pool.query("SELECT id, email FROM users WHERE status = 'new'");
  await pool.query('SELECT count(*) FROM users');
  await prisma.order.groupBy({ by: ['status'] });
}, 60_000);

// Somebody asks for these.
export const all = () => prisma.order.findMany();
