/**
 * What several proofs hand to the functions of a sample, or ask the server.
 */
import { EntitySchema, type DataSource, type EntitySchemaColumnOptions } from 'typeorm';
import type { PrismaClient } from '../generated/prisma-7-js/client.js';
import type { Exports } from './sample.ts';
import type { Scene } from './scene.ts';

const text: EntitySchemaColumnOptions = { type: 'text' };
const number: EntitySchemaColumnOptions = { type: 'int' };
const id: EntitySchemaColumnOptions = { type: 'text', primary: true };
const entity = (name: string, tableName: string, columns: Record<string, EntitySchemaColumnOptions>) =>
  new EntitySchema<Exports>({ name, tableName, columns });

const ENTITIES = [
  entity('Invitation', 'invitations', { id: { ...id, generated: 'uuid' }, email: text }),
  entity('Export', 'exports', { id: { ...id, generated: 'uuid' }, userId: text }),
  entity('Product', 'products', { id, stock: number }),
  entity('Order', 'orders', { id, status: { ...text, default: 'pending' }, total: { ...number, default: 0 } }),
  entity('Invoice', 'invoices', { orderId: { ...id, name: 'order_id' }, amount: number }),
];

/** A Prisma client of the scene. */
export function prisma({ modules }: Pick<Scene, 'modules'>): PrismaClient {
  return new modules['@prisma/client'].PrismaClient();
}

/** A connected data source of the scene, which knows the entities that the samples name. */
export function typeorm({ modules }: Pick<Scene, 'modules'>, database = 'app'): Promise<DataSource> {
  return new modules['typeorm'].DataSource({ entities: ENTITIES, database }).initialize();
}

/** How many sessions of the scene's database have begun a transaction and are doing nothing in it. */
export async function idleInTransaction({ rows }: Pick<Scene, 'rows'>): Promise<number> {
  const sessions = await rows(`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`);
  return sessions.length;
}
