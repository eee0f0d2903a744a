// Mongoose behind h3.
import { defineEventHandler, getQuery, getValidatedQuery } from 'h3';
import { z } from 'zod';
import { Seat } from '../_shared/hall-mongoose.ts';

const MAX = 50;

export const list = defineEventHandler(async (event) => {
  const { limit = 20 } = getQuery<{ limit?: number }>(event);
  return Seat.find({ status: 'free' }).limit(limit).lean(); // ! uncapped "getQuery"
});

export const few = defineEventHandler(async (event) => {
  const { limit = 20 } = getQuery<{ limit?: number }>(event);
  return Seat.find({ status: 'free' }).limit(Math.min(limit, MAX)).lean();
});

export const checked = defineEventHandler(async (event) => {
  const { limit } = await getValidatedQuery(event, z.object({ limit: z.coerce.number().max(MAX) }).parse);
  return Seat.find({ status: 'free' }, null, { limit });
});
