// A job in the transaction's own database connection commits with it; one in pg-boss's own, or in the outer client's, does not.
import { PgBoss, type Db } from 'pg-boss';
import { prisma, type Tx } from '../_shared/prisma.ts';

const boss = new PgBoss('postgres://localhost/shop');

const dbOf = (tx: Tx): Db => ({ executeSql: async (text, values) => ({ rows: await tx.$queryRawUnsafe(text, ...(values ?? [])) }) });

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await boss.send('closed', { email }, { priority: 1, db: dbOf(tx) });
    await boss.send('closed', { email }, { db: dbOf(tx) });
  });
}
