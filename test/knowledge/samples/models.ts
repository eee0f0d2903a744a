/** As databases.ts: Sequelize, Mongoose, the MongoDB driver and Nest's ambient transactions. */
import type { Sequelize as Sequelize7, Transaction as Transaction7 } from '@sequelize/core';
import type { TransactionHost } from '@nestjs-cls/transactional';
import type { ClientSession, Collection, Db, MongoClient } from 'mongodb';
import { type Connection, type HydratedDocument, model, Schema } from 'mongoose';
import type { Sequelize } from 'sequelize';
import {
  type BelongsToGetAssociationMixin,
  type HasManyAddAssociationMixin,
  type HasManyCountAssociationsMixin,
  type HasManyCreateAssociationMixin,
  type HasManyGetAssociationsMixin,
  Model,
  type Transaction,
} from 'sequelize';
import { Model as TypescriptModel } from 'sequelize-typescript';

const noop = (): void => undefined;

// Sequelize
class Team extends Model {}
class User extends Model {
  declare getTeam: BelongsToGetAssociationMixin<Team>;
  declare getTeams: HasManyGetAssociationsMixin<Team>;
  declare countTeams: HasManyCountAssociationsMixin;
  declare addTeam: HasManyAddAssociationMixin<Team, number>;
  declare createTeam: HasManyCreateAssociationMixin<Team>;
}
class Person extends TypescriptModel {}
declare const sequelize: Sequelize;
declare const sequelize7: Sequelize7;
declare const t: Transaction;
declare const t7: Transaction7;
declare const user: User;
declare const person: Person;
await sequelize.transaction(async (transaction) => User.findAll({ transaction })); // Sequelize: transaction
await sequelize.transaction({}, async (transaction) => User.findAll({ transaction })); // Sequelize: transaction
const byHand = await sequelize.transaction(); // Sequelize: transaction
await byHand.commit(); // Sequelize: end commit
await sequelize7.transaction(async () => 1); // Sequelize: transaction
const byHand7 = await sequelize7.startUnmanagedTransaction(); // Sequelize: begin
await byHand7.rollback(); // Sequelize: end rollback
t.afterCommit(noop); // Sequelize: afterCommit
t7.afterCommit(noop); // Sequelize: afterCommit
t7.afterTransaction(noop); // Sequelize: afterCommit
await User.findOne({ where: { id: 1 }, transaction: t }); // Sequelize: read-one
await User.findByPk(1, { transaction: t }); // Sequelize: read-one
await user.reload({ transaction: t }); // Sequelize: read-one
await User.findAll(); // Sequelize: read-many
await User.scope('x').findAndCountAll(); // Sequelize: read-many
await User.count(); // Sequelize: count
await User.max('id'); // Sequelize: count
await User.create({}, { transaction: t }); // Sequelize: insert
await User.bulkCreate([]); // Sequelize: insert
await user.save({ transaction: t }); // Sequelize: upsert
await User.upsert({}); // Sequelize: upsert
await User.findOrCreate({ where: {} }); // Sequelize: upsert
await User.update({ n: 1 }, { where: {}, transaction: t }); // Sequelize: update
await user.update({ n: 1 }); // Sequelize: update
await user.increment('n'); // Sequelize: update
await User.destroy({ where: {} }); // Sequelize: delete
await user.destroy(); // Sequelize: delete
await sequelize.query('select 1', { transaction: t }); // Sequelize: raw
await user.getTeam(); // Sequelize: read-one
await user.getTeams({ transaction: t }); // Sequelize: read-many
await user.countTeams(); // Sequelize: count
await user.addTeam(1, { transaction: t }); // Sequelize: update
await user.createTeam({}); // Sequelize: insert
await Person.findOne(); // Sequelize: read-one
await person.reload(); // Sequelize: read-one
await person.$get('id'); // Sequelize: read-many
await person.$add('teams', 1, { transaction: t }); // Sequelize: update
await person.$create('team', {}, { transaction: t }); // Sequelize: insert
User.build(); // nothing

// Mongoose
const Cat = model('Cat', new Schema({ name: String }));
declare const cat: HydratedDocument<{ name: string }>;
declare const connection: Connection;
declare const session: ClientSession;
await connection.transaction(async (s) => Cat.findOne({}, null, { session: s })); // Mongoose: transaction
await connection.withSession(async (s) => s.withTransaction(async () => 1)); // Mongoose: invokes 0 now
await Cat.findById(1, null, { session }); // Mongoose: read-one
await Cat.findOne({ name: 'a' }); // Mongoose: read-one
await Cat.findOne({ name: 'a' }).session(session); // Mongoose: client of argument 0
await Cat.find().lean().exec(); // Mongoose: client of receiver
Cat.find({}, null, { session }); // Mongoose: read-many
await Cat.aggregate([]); // Mongoose: read-many
await Cat.countDocuments(); // Mongoose: count
await Cat.create([{ name: 'a' }], { session }); // Mongoose: insert
await Cat.insertMany([]); // Mongoose: insert
await Cat.bulkWrite([]); // Mongoose: upsert
await cat.save({ session }); // Mongoose: upsert
await Cat.updateOne({}, {}, { session }); // Mongoose: update
await Cat.findByIdAndUpdate(1, {}); // Mongoose: update
await Cat.updateMany({}, {}); // Mongoose: update
await cat.updateOne({}); // Mongoose: update
await Cat.deleteOne({}); // Mongoose: delete
await Cat.deleteMany({}); // Mongoose: delete
await cat.deleteOne(); // Mongoose: delete

// MongoDB
declare const client: MongoClient;
declare const cats: Collection<{ name: string }>;
declare const mongo: Db;
await session.withTransaction(async (s) => cats.findOne({}, { session: s })); // MongoDB: transaction
session.startTransaction(); // MongoDB: begin
await session.commitTransaction(); // MongoDB: end commit
await session.abortTransaction(); // MongoDB: end rollback
await client.withSession(async (s) => s.withTransaction(async () => 1)); // MongoDB: invokes last now
await cats.findOne({}); // MongoDB: read-one
cats.find({}); // MongoDB: read-many
await cats.find({}).forEach(noop); // MongoDB: invokes 0 now
await cats.countDocuments(); // MongoDB: count
await cats.insertOne({ name: 'a' }, { session }); // MongoDB: insert
await cats.updateOne({}, { $set: { name: 'a' } }); // MongoDB: update
await cats.findOneAndUpdate({}, { $set: { name: 'a' } }, { session }); // MongoDB: update
await cats.updateMany({}, { $set: { name: 'a' } }); // MongoDB: update
await cats.deleteOne({}); // MongoDB: delete
await cats.deleteMany({}); // MongoDB: delete
await cats.bulkWrite([]); // MongoDB: upsert
await mongo.command({ ping: 1 }); // MongoDB: raw

// @nestjs-cls/transactional
declare const host: TransactionHost;
await host.withTransaction(async () => undefined); // @nestjs-cls/transactional: transaction
await host.withoutTransaction(async () => undefined); // @nestjs-cls/transactional: invokes 0 now
