// Mongoose: one after the other; outside of a session side by side.
import mongoose from 'mongoose';
import { free, Seat } from './models.ts';

export const swap = (rows: number[]) =>
  mongoose.connection.transaction(async (session) => {
    for (const row of rows) await free(row, session);
    await Promise.all(rows.map(async (row) => `row ${row}`));
  });

export const load = () => Promise.all([Seat.countDocuments(), Seat.findOne({ row: 1 })]);
