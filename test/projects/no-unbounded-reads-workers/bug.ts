// Workers of queues and timers that load all there is, each with another library.
import { Agenda } from 'agenda';
import { Worker } from 'bullmq';
import { PgBoss } from 'pg-boss';
import { halls } from '../_shared/hall-knex.ts';
import { Seat } from '../_shared/hall-mongoose.ts';
import { Guest } from '../_shared/hall-sequelize.ts';
import { db, orders } from '../_shared/drizzle.ts';
import { pool } from '../_shared/pool.ts';
import { prisma } from '../_shared/prisma.ts';

class Reports {
  async build() {
    const all = await this.load();
    return all.length;
  }

  private load() {
    return prisma.order.findMany({ include: { items: true } }); // ! wholeTable "(Reports.build → Reports.load)"
  }
}

const reports = new Reports();

export const worker = new Worker('reports', async () => reports.build());

setInterval(async () => {
  const rows = await db.select().from(orders).orderBy(orders.id); // ! wholeTable "for a job"
  for (const row of rows) await pool.query('UPDATE orders SET total = $1 WHERE id = $2', [row.total, row.id]);
}, 60_000);

async function remind() {
  const { rows } = await pool.query('SELECT id, email FROM users'); // ! wholeTable "`remind`"
  return rows;
}

export async function start(boss: PgBoss, agenda: Agenda) {
  await boss.work('remind', remind);
  await boss.work('seats', async () => {
    const seats = await halls('seats').select('*'); // ! wholeTable ".stream()"
    return seats.length;
  });
  agenda.define('seats', async () => {
    await Seat.find({}).lean(); // ! wholeTable ".cursor()"
    await Guest.findAll(); // ! wholeTable
  });
}
