// The tables of Knex are known by nothing but the migrations, some in SQL and some in scripts, which are no part of the program.
import { knex } from 'knex';
import { prisma } from '../_shared/prisma.ts';

const db = knex({ client: 'pg' });

/** What makes the one of these right makes the next one wrong: a key over these columns. */
export async function open(slug: string, name: string): Promise<void> {
  const found = await db('venues').where({ slug }).first();
  if (found) throw new Error('taken');
  await db('venues').insert({ slug, name });
}

export async function openNamed(slug: string, name: string): Promise<void> {
  const found = await db('venues').where({ name }).first();
  if (found) throw new Error('taken');
  await db('venues').insert({ slug, name }); // ! checkThenCreate
}

export async function openIn(regionId: string, name: string): Promise<void> {
  const found = await db('venues').where({ region_id: regionId, name }).first();
  if (found) throw new Error('taken');
  await db('venues').insert({ region_id: regionId, name });
}

export async function license(licence: string, name: string): Promise<void> {
  const found = await db('venues').where({ licence }).first();
  if (found) throw new Error('taken');
  await db('venues').insert({ licence, name });
}

export async function addStage(venueId: string, label: string): Promise<void> {
  const found = await db('stages').where({ venue_id: venueId, label }).first();
  if (found) throw new Error('taken');
  await db('stages').insert({ venue_id: venueId, label });
}

export async function addAnyStage(venueId: string, fee: number): Promise<void> {
  const found = await db('stages').where({ venue_id: venueId, fee }).first();
  if (found) throw new Error('taken');
  await db('stages').insert({ venue_id: venueId, fee }); // ! checkThenCreate
}

export async function hang(code: string): Promise<void> {
  const found = await db('curtains').where({ code }).first();
  if (found) throw new Error('taken');
  await db('curtains').insert({ code });
}

export async function hangByMaker(maker: string, batch: string): Promise<void> {
  const found = await db('curtains').where({ maker, batch }).first();
  if (found) throw new Error('taken');
  await db('curtains').insert({ maker, batch });
}

export async function hangOnRail(hall: string, rail: string): Promise<void> {
  const found = await db('curtains').where({ hall, rail }).first();
  if (found) throw new Error('taken');
  await db('curtains').insert({ hall, rail });
}

export async function hangColoured(hue: string): Promise<void> {
  const found = await db('curtains').where({ hue }).first();
  if (found) throw new Error('taken');
  await db('curtains').insert({ hue }); // ! checkThenCreate
}

/** A key of some rows stands in no schema of this client. */
export async function give(orderId: string, quantity: number, productId: string): Promise<void> {
  const found = await prisma.orderItem.findFirst({ where: { orderId, quantity } });
  if (found) throw new Error('given');
  await prisma.orderItem.create({ data: { orderId, quantity, price: 0, productId } });
}

export async function giveAnother(orderId: string, price: number, productId: string): Promise<void> {
  const found = await prisma.orderItem.findFirst({ where: { orderId, price } });
  if (found) throw new Error('given');
  await prisma.orderItem.create({ data: { orderId, quantity: 1, price, productId } }); // ! checkThenCreate
}
