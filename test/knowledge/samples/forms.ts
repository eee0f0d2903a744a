/** As databases.ts: what a call is does not depend on how it is written, and what only looks like a call of a library is none. */
import { PromisePool } from '@supercharge/promise-pool';
import async from 'async';
import pLimit from 'p-limit';
import retry from 'async-retry';
import type { RetryPolicy } from 'cockatiel';
import pMap from 'p-map';
import pRetry from 'p-retry';
import PQueue from 'p-queue';
import * as fs from 'node:fs';
import type axios from 'axios';
import { Queue } from 'bullmq';
import type { Cluster, Redis } from 'ioredis';
import type { Transporter } from 'nodemailer';
import type Stripe from 'stripe';
import { type DataSource, type EntityManager, Repository } from 'typeorm';
import type { Prisma, PrismaClient } from '../../generated/prisma-7/client.ts';

declare const queue: Queue;
const { add } = queue;
await add('x', {}); // BullMQ: queue write
const unbound = queue.add;
await unbound('x', {}); // BullMQ: queue write
const bound = queue.add.bind(queue);
await bound('x', {}); // BullMQ: queue write
await queue['add']('x', {}); // BullMQ: queue write
await queue?.add('x', {}); // BullMQ: queue write
await (queue as Queue).add('x', {}); // BullMQ: queue write
declare const picked: Pick<Queue, 'add'>;
await picked.add('x', {}); // BullMQ: queue write
declare const partial: Partial<Queue>;
await partial.add!('x', {}); // BullMQ: queue write
declare const instance: InstanceType<typeof Queue>;
await instance.add('x', {}); // BullMQ: queue write
class OurQueue extends Queue {
  welcome(): void {
    void this.add('x', {}); // BullMQ: queue write
    void super.add('x', {}); // BullMQ: queue write
  }
}
new OurQueue('q').welcome(); // nothing
async function enqueue<T extends Queue>(generic: T): Promise<void> {
  await generic.add('x', {}); // BullMQ: queue write
}
await enqueue(queue); // nothing

declare const redis: Redis | Cluster;
await redis.set('a', '1'); // ioredis: cache write
declare const http: ReturnType<typeof axios.create>;
await http.post('/'); // axios: http write
declare const transporter: Transporter;
await transporter.sendMail({}); // Nodemailer: email write
declare const payments: Pick<Stripe, 'refunds'>;
await payments.refunds.create({}); // Stripe: payment write
fs.rmSync('x'); // node:fs: file write
const { writeFileSync } = fs;
writeFileSync('x', ''); // node:fs: file write
const web = { fetch };
await web.fetch('/'); // fetch: http by method
process.stdout.write('x'); // nothing
new Map<string, number>().set('a', 1); // nothing

class Users extends Repository<{ id: number }> {
  async keep(): Promise<void> {
    await this.save({ id: 1 }); // TypeORM: upsert
  }
}
declare const users: Users;
await users.keep(); // nothing
await users.find(); // TypeORM: read-many
declare const manager: EntityManager;
await manager.getRepository('x').save({}); // TypeORM: upsert
await manager.getRepository('x').manager.transaction(async () => 1); // TypeORM: transaction
declare const source: Readonly<DataSource>;
await source.transaction(async () => 1); // TypeORM: transaction

declare const prisma: PrismaClient;
const { user } = prisma;
await user.findMany(); // Prisma: read-many
declare const either: PrismaClient | Prisma.TransactionClient;
await either.user.count(); // Prisma: count
const repository = {
  // Ours, although it returns what Prisma returns.
  create() {
    return prisma.user.create({ data: { email: 'a' } });
  },
};
await repository.create(); // nothing
function findMany(): Prisma.PrismaPromise<unknown> {
  return prisma.user.findMany();
}
await findMany(); // nothing

// Helpers that run what they are given.
const tasks = new PQueue(); // nothing
await tasks.add(async () => 1); // p-queue: invokes 0 now
await tasks.addAll([async () => 1]); // p-queue: invokes 0 now
await tasks.onIdle(); // nothing
const limit = pLimit(2); // nothing
await limit(async () => 1); // p-queue: invokes 0 now
await pMap([1], async (one) => one); // p-queue: invokes 1 now
await PromisePool.for([1]).process(async (one) => one); // p-queue: invokes 0 now
await async.each([1], async () => {}); // p-queue: invokes 1 now
await async.mapLimit([1], 2, async (one: number) => one); // p-queue: invokes 2 now
await pRetry(async () => 1); // p-queue: invokes 0 now
await retry(async () => 1); // p-queue: invokes 0 now
declare const policy: RetryPolicy;
await policy.execute(async () => 1); // p-queue: invokes 0 now
