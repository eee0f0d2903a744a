/**
 * How the libraries are called. The comment after a statement says what its outermost call must be recognised as:
 * `// <library>: <what it does>`, the words of `describe` in test/knowledge.test.ts, or `// nothing`.
 * Type-checked, never run.
 */
import { eq, sql } from 'drizzle-orm';
import { drizzle as overSqlite } from 'drizzle-orm/better-sqlite3';
import { drizzle as overLibsql } from 'drizzle-orm/libsql';
import { drizzle as overMysql } from 'drizzle-orm/mysql2';
import { drizzle as overPostgres } from 'drizzle-orm/node-postgres';
import { integer, pgTable } from 'drizzle-orm/pg-core';
import { mysqlTable, int } from 'drizzle-orm/mysql-core';
import { sqliteTable, integer as wholeNumber } from 'drizzle-orm/sqlite-core';
import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { BaseEntity, type EntityManager, type QueryRunner, type Repository, type TreeRepository } from 'typeorm';
import { runInTransaction, runOnTransactionCommit, runOnTransactionComplete, wrapInTransaction } from 'typeorm-transactional';
import type { PrismaClient as Prisma6 } from '../../generated/prisma-6/index.js';
import { type Prisma, PrismaClient } from '../../generated/prisma-7/client.ts';
import type { PrismaClient as Prisma7Js } from '../../generated/prisma-7-js/index.js';

const noop = (): void => undefined;

// Prisma
declare const prisma: PrismaClient;
declare const prisma6: Prisma6;
declare const prisma7Js: Prisma7Js;
declare const tx: Prisma.TransactionClient;
const extended = prisma.$extends({}); // Prisma: client of receiver
class PrismaService extends PrismaClient {}
declare const service: PrismaService;
await prisma.$transaction(async (t) => t.user.count()); // Prisma: transaction
await prisma6.$transaction(async (t) => t.user.count()); // Prisma: transaction
await prisma7Js.$transaction(async (t) => t.user.count()); // Prisma: transaction
await extended.$transaction(async (t) => t.user.count()); // Prisma: transaction
await service.$transaction(async (t) => t.user.count()); // Prisma: transaction
await prisma.user.findUnique({ where: { id: '1' } }); // Prisma: read-one
await prisma.user.findFirst(); // Prisma: read-one
await tx.user.findMany(); // Prisma: read-many
await prisma6.user.findMany(); // Prisma: read-many
await prisma7Js.user.count(); // Prisma: count
await extended.user.create({ data: { email: 'a' } }); // Prisma: insert
await tx.user.createMany({ data: [] }); // Prisma: insert
await service.user.update({ where: { id: '1' }, data: {} }); // Prisma: update
await tx.user.updateMany({ data: {} }); // Prisma: update
await tx.user.upsert({ where: { id: '1' }, create: { email: 'a' }, update: {} }); // Prisma: upsert
await tx.user.delete({ where: { id: '1' } }); // Prisma: delete
await tx.user.deleteMany(); // Prisma: delete
await tx.$queryRaw`select 1`; // Prisma: raw
await prisma6.$executeRawUnsafe('select 1'); // Prisma: raw

// TypeORM
declare const dataSource: DataSource;
declare const manager: EntityManager;
declare const runner: QueryRunner;
declare const repository: Repository<{ id: number; n: number }>;
declare const tree: TreeRepository<{ id: number }>;
class Account extends BaseEntity {
  id = 1;
}
class Accounts {
  private readonly source = dataSource;
  run(): void {
    void this.source.manager.transaction(async () => undefined); // TypeORM: transaction
  }
}
new Accounts().run(); // nothing
await dataSource.transaction(async (m) => m.count(Account)); // TypeORM: transaction
await manager.transaction('SERIALIZABLE', async (m) => m.count(Account)); // TypeORM: transaction
dataSource.createQueryRunner(); // TypeORM: client of receiver
await runner.startTransaction(); // TypeORM: begin
await runner.commitTransaction(); // TypeORM: end commit
await runner.rollbackTransaction(); // TypeORM: end rollback
await runner.query('COMMIT'); // TypeORM: sql
await runner.manager.save(new Account()); // TypeORM: upsert
await dataSource.query('select 1'); // TypeORM: raw
dataSource.getRepository(Account); // TypeORM: client of receiver
manager.withRepository(repository); // TypeORM: client of receiver
repository.createQueryBuilder('a'); // TypeORM: client of argument 1
repository.createQueryBuilder('a').where('a.id = 1').leftJoinAndSelect('a.b', 'b'); // TypeORM: client of receiver
await repository.createQueryBuilder('a').where('a.id = 1').getOne(); // TypeORM: read-one
await repository.createQueryBuilder('a').getManyAndCount(); // TypeORM: read-many
await repository.createQueryBuilder('a').getCount(); // TypeORM: count
await dataSource.createQueryBuilder().insert().into(Account).values([]).execute(); // TypeORM: insert
await dataSource.createQueryBuilder().update(Account).set({}).where('id = 1').execute(); // TypeORM: update
await dataSource.createQueryBuilder().delete().from(Account).execute(); // TypeORM: delete
dataSource.createQueryBuilder().setQueryRunner(runner); // TypeORM: client of argument 0
await repository.findOne({ where: { id: 1 } }); // TypeORM: read-one
await repository.findOneByOrFail({ id: 1 }); // TypeORM: read-one
await manager.find(Account); // TypeORM: read-many
await repository.findAndCountBy({ id: 1 }); // TypeORM: read-many
await tree.findTrees(); // TypeORM: read-many
await repository.existsBy({ id: 1 }); // TypeORM: count
await repository.insert({ n: 1 }); // TypeORM: insert
await repository.update({ id: 1 }, { n: 1 }); // TypeORM: update
await repository.increment({ id: 1 }, 'n', 1); // TypeORM: update
await repository.softDelete({ id: 1 }); // TypeORM: update
await repository.upsert({ n: 1 }, ['id']); // TypeORM: upsert
await repository.delete({ id: 1 }); // TypeORM: delete
await Account.findOneBy({ id: 1 }); // TypeORM: read-one
await new Account().save(); // TypeORM: upsert
repository.create(); // nothing
await runInTransaction(async () => undefined); // typeorm-transactional: transaction
wrapInTransaction(async () => undefined); // typeorm-transactional: transaction
runOnTransactionCommit(noop); // typeorm-transactional: afterCommit
runOnTransactionComplete(noop); // typeorm-transactional: afterCommit

// Drizzle
const items = pgTable('items', { id: integer().primaryKey() });
const mysqlItems = mysqlTable('items', { id: int().primaryKey() });
const sqliteItems = sqliteTable('items', { id: wholeNumber().primaryKey() });
const db = overPostgres('x', { schema: { items } });
const mysql = overMysql('x');
const sqlite = overSqlite('x');
await db.transaction(async (t) => t.select().from(items)); // Drizzle: transaction
await db.transaction(async (t) => {
  await t.transaction(async () => undefined); // Drizzle: transaction
  await t.insert(items).values({ id: 1 }); // nothing
  t.insert(items); // Drizzle: insert
  t.select(); // Drizzle: read-many
});
await mysql.transaction(async () => undefined); // Drizzle: transaction
sqlite.transaction(noop); // Drizzle: transaction
db.selectDistinct(); // Drizzle: read-many
await db.query.items.findFirst(); // Drizzle: read-one
await db.query.items.findMany(); // Drizzle: read-many
await db.$count(items); // Drizzle: count
mysql.insert(mysqlItems); // Drizzle: insert
db.update(items); // Drizzle: update
sqlite.delete(sqliteItems); // Drizzle: delete
await db.execute(sql`select 1`); // Drizzle: raw
sqlite.run(sql`select 1`); // Drizzle: raw
await overLibsql('x').batch([db.select().from(items)] as never); // Drizzle: raw
eq(items.id, 1); // nothing

// pg
const pool = new Pool(); // nothing
const connection = await pool.connect(); // pg: client of receiver
await pool.query('select 1'); // pg: sql
await connection.query('BEGIN'); // pg: sql
connection.release(); // nothing
