// Mongoose behind tRPC: populated arrays.
import { initTRPC } from '@trpc/server';
import mongoose, { Schema, Types } from 'mongoose';
import { z } from 'zod';

const Order = mongoose.model(
  'Order',
  new Schema({
    customer: { type: Types.ObjectId, ref: 'Customer' },
    items: [{ type: Types.ObjectId, ref: 'Item' }],
  }),
);
const t = initTRPC.create();
const input = z.object({ after: z.string() });

export const router = t.router({
  page: t.procedure.input(input).query(
    ({ input: { after } }) =>
      Order.find({ _id: { $gt: after } })
        .limit(50)
        .populate('customer')
        .populate('items'), // ! unbounded
  ),
  few: t.procedure.input(input).query(({ input: { after } }) =>
    Order.find({ _id: { $gt: after } })
      .limit(50)
      .populate({ path: 'items', perDocumentLimit: 10 })
      .lean(),
  ),
  fewer: t.procedure.input(input).query(({ input: { after } }) =>
    Order.find({ _id: { $gt: after } })
      .limit(50)
      .populate([{ path: 'customer' }, { path: 'items', options: { limit: 10 } }])
      .lean(),
  ),
});
