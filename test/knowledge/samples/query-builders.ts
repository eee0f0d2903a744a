/** As databases.ts: Kysely, Knex, Objection and MikroORM. */
import type { EntityManager, MikroORM } from '@mikro-orm/core';
import type { Collection, EntityRepository } from '@mikro-orm/core';
import type { Transactional } from '@mikro-orm/decorators/legacy';
import type { EntityManager as SqlEntityManager } from '@mikro-orm/sql';
import knexFactory, { type Knex } from 'knex';
import type { Kysely } from 'kysely';
import { type Generated, sql, type Transaction } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import { Model, type ModelClass, transaction } from 'objection';
import type { EntityManager as EntityManager6, SqlEntityManager as SqlEntityManager6 } from '../../versions/mikro-orm-6/index.ts';

/** The packages of decorators are only read for their names. */
export type Decorators = typeof Transactional;

const noop = (): void => undefined;

// Kysely
interface Tables {
  users: { id: Generated<number>; name: string };
}
declare const db: Kysely<Tables>;
declare const kyselyTrx: Transaction<Tables>;
await db.transaction().execute(async (trx) => trx.selectFrom('users').selectAll().execute()); // Kysely: transaction
await db
  .transaction()
  .setIsolationLevel('serializable')
  .execute(async () => 1); // Kysely: transaction
const controlled = await db.startTransaction().execute(); // Kysely: begin
await controlled.commit().execute(); // nothing
controlled.commit(); // Kysely: end commit
controlled.rollback(); // Kysely: end rollback
controlled.savepoint('s'); // Kysely: client of receiver
await db.connection().execute(async (one) => one.selectFrom('users').execute()); // Kysely: invokes 0 now
await kyselyTrx.selectFrom('users').selectAll().where('id', '=', 1).execute(); // Kysely: read-many
await db.selectFrom('users').select('id').executeTakeFirst(); // Kysely: read-one
await db.selectFrom('users').select('id').executeTakeFirstOrThrow(); // Kysely: read-one
db.selectFrom('users').select('id').stream(); // Kysely: read-many
await kyselyTrx.insertInto('users').values({ name: 'a' }).returning('id').executeTakeFirstOrThrow(); // Kysely: insert
await db.updateTable('users').set({ name: 'a' }).where('id', '=', 1).execute(); // Kysely: update
await db.deleteFrom('users').where('id', '=', 1).executeTakeFirst(); // Kysely: delete
await db.mergeInto('users').using('users as u', 'u.id', 'users.id').whenMatched().thenDelete().execute(); // Kysely: upsert
await sql`select 1`.execute(kyselyTrx); // Kysely: raw
await db.executeQuery(sql`select 1`.compile(db)); // Kysely: raw
db.selectFrom('users'); // Kysely: client of receiver
db.withSchema('s'); // Kysely: client of receiver
db.selectFrom('users').where('id', '=', 1).forUpdate(); // Kysely: client of receiver
declare const readers: ReadonlyKysely<Tables>;
await readers.transaction().execute(async () => 1); // Kysely: transaction
await readers.selectFrom('users').selectAll().execute(); // Kysely: read-many
db.fn.countAll(); // nothing

// Knex
declare const knex: Knex;
declare const trx: Knex.Transaction;
const made = knexFactory({}); // nothing
await made.transaction(async (t) => t('users').select()); // Knex: transaction
await knex.transaction(async (t) => t('users').select()); // Knex: transaction
const byHand = await knex.transaction(); // Knex: transaction
await byHand.commit(); // Knex: end commit
await byHand.rollback(); // Knex: end rollback
await trx.transaction(async () => 1); // Knex: transaction
await trx.savepoint(async () => 1); // Knex: transaction
const provider = knex.transactionProvider(); // Knex: what begins a transaction
const provided = await provider(); // Knex: begin
await provided.commit(); // Knex: end commit
void trx.executionPromise.then(noop); // Knex: afterCommit
void Promise.resolve().then(noop); // JavaScript: invokes 0 now
knex('users'); // Knex: client of receiver
await knex('users'); // Knex: read-many
await knex.from('users'); // Knex: read-many
knex.withSchema('s').from('users'); // Knex: client of receiver
trx<{ id: number }>('users').where({ id: 1 }); // Knex: client of receiver
await knex('users').where({ id: 1 }).first(); // Knex: read-one
await trx('users').select('id'); // Knex: read-many
await knex.select('id'); // Knex: read-many
await knex('users').pluck('id'); // Knex: read-many
await knex('users').count(); // Knex: count
await trx('users').insert({ id: 1 }); // Knex: insert
await trx.insert({ id: 1 }).into('users'); // Knex: client of receiver
await knex('users').where({ id: 1 }).update({ n: 1 }); // Knex: update
await knex('users').increment('n', 1); // Knex: update
await knex('users').where({ id: 1 }).del(); // Knex: delete
await knex('users').truncate(); // Knex: delete
await knex('users').insert({ id: 1 }).onConflict('id').merge(); // Knex: client of receiver
await knex('users').where({ id: 1 }).transacting(trx); // Knex: client of argument 0
knex('users').select().forUpdate().skipLocked(); // Knex: client of receiver
await knex.batchInsert<{ id: number }>('users', []); // Knex: insert
await knex.raw('select 1'); // Knex: raw
await trx.raw('select ?', [1]); // Knex: raw

// Objection
class Person extends Model {
  static override tableName = 'people';
  id = 1;
}
await Person.transaction(async (t) => Person.query(t).findById(1)); // Objection: transaction
await Person.transaction(knex, async (t) => Person.query(t).findById(1)); // Objection: transaction
await transaction(knex, async (t) => Person.query(t).findById(1)); // Objection: transaction
await transaction(Person, async (Bound) => Bound.query().findById(1)); // Objection: transaction
const started = await Person.startTransaction(); // Objection: begin
declare const people: ModelClass<Person>;
await people.transaction(async () => 1); // Objection: transaction
const startedToo = await transaction.start(knex); // Objection: begin
await started.commit(); // Knex: end commit
await startedToo.rollback(); // Knex: end rollback
Person.bindTransaction(trx); // Objection: client of argument 0
Person.query(trx); // Objection: client of argument 0
Person.fromJson({}).$query(trx); // Objection: client of argument 0
await Person.query(trx).findById(1); // Objection: read-one
await Person.query().findOne({ id: 1 }); // Objection: read-one
await Person.query().where('id', 1).first(); // Objection: read-one
await Person.query().findByIds([1]); // Objection: read-many
await Person.query().page(1, 10); // Objection: read-many
await Person.query().resultSize(); // Objection: count
await Person.query().insert({}); // Objection: insert
await Person.query().upsertGraph({}); // Objection: upsert
await Person.query().patch({}).where('id', 1); // Objection: client of receiver
await Person.query(); // Objection: read-many
await Person.query().patchAndFetchById(1, {}); // Objection: update
await Person.query().increment('n', 1); // Objection: update
await Person.query().deleteById(1); // Objection: delete

// MikroORM
declare const orm: MikroORM;
declare const em: EntityManager;
declare const em6: EntityManager6;
declare const sqlEm: SqlEntityManager;
declare const sqlEm6: SqlEntityManager6;
class Book {
  id = 1;
}
declare const books: EntityRepository<Book>;
declare const shelf: Collection<Book>;
await em.transactional(async (t) => t.find(Book, {})); // MikroORM: transaction
await em6.transactional(async (t) => t.find(Book, {})); // MikroORM: transaction
await orm.em.fork().transactional(async () => 1); // MikroORM: transaction
await sqlEm.transactional(async () => 1); // MikroORM: transaction
await em.begin(); // MikroORM: begin
await sqlEm6.begin(); // MikroORM: begin
await em.commit(); // MikroORM: end commit
await em6.rollback(); // MikroORM: end rollback
em.getRepository(Book); // MikroORM: client of receiver
em.persist(new Book()); // MikroORM: local
em.remove(new Book()); // MikroORM: local
em.create(Book, {} as never); // MikroORM: local
await em.persist(new Book()).flush(); // MikroORM: upsert
await em.flush(); // MikroORM: upsert
await em6.persistAndFlush(new Book()); // MikroORM: upsert
await em6.removeAndFlush(new Book()); // MikroORM: delete
await em.findOne(Book, 1); // MikroORM: read-one
await books.findOneOrFail(1); // MikroORM: read-one
await em.find(Book, {}); // MikroORM: read-many
await books.findAndCount({}); // MikroORM: read-many
await shelf.loadItems(); // MikroORM: read-many
await shelf.loadCount(); // MikroORM: count
await em.count(Book); // MikroORM: count
await em.insert(Book, {} as never); // MikroORM: insert
await books.insertMany([]); // MikroORM: insert
await em.upsert(Book, {}); // MikroORM: upsert
await em.nativeUpdate(Book, {}, {}); // MikroORM: update
await books.nativeDelete({}); // MikroORM: delete
await em.lock(new Book(), 4); // MikroORM: read-one
await sqlEm.execute('select 1'); // MikroORM: raw
await sqlEm.getConnection().execute('select 1'); // MikroORM: raw
await sqlEm.createQueryBuilder(Book).where({ id: 1 }).getResultList(); // MikroORM: read-many
await sqlEm6.createQueryBuilder(Book).where({ id: 1 }).getSingleResult(); // MikroORM: read-one
await sqlEm
  .createQueryBuilder(Book)
  .insert({} as never)
  .execute(); // MikroORM: insert
await sqlEm.createQueryBuilder(Book).update({}).execute(); // MikroORM: update
await sqlEm.createQueryBuilder(Book).delete().execute(); // MikroORM: delete
