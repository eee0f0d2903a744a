// Mongoose behind tRPC: what a procedure returns is sent.
import { initTRPC } from '@trpc/server';
import mongoose, { Schema } from 'mongoose';
import { z } from 'zod';

const Order = mongoose.model('Order', new Schema({ userId: String, status: String }));
const t = initTRPC.create();

export const router = t.router({
  list: t.procedure.input(z.object({ userId: z.string() })).query(async ({ input }) => {
    const orders = await Order.find({ userId: input.userId }).lean(); // ! noLimit "`list`"
    return orders.map(({ _id, status }) => ({ id: String(_id), status }));
  }),
  page: t.procedure
    .input(z.object({ limit: z.number().max(100).default(20) }))
    .query(({ input }) => Order.find().sort({ _id: 1 }).limit(input.limit)),
  maybe: t.procedure
    .input(z.object({ limit: z.number().max(100).optional() }))
    .query(({ input }) => Order.find({}, null, { limit: input.limit })), // ! noLimit
  close: t.procedure.mutation(async () => {
    const orders = await Order.find({ status: 'open' });
    await Order.updateMany({ status: 'open' }, { status: 'closed' });
    return orders;
  }),
});
