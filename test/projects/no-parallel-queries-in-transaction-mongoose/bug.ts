// Mongoose: a session runs one operation at a time, single or not.
import mongoose from 'mongoose';
import { free, Seat } from './models.ts';

export const swap = (rows: number[]) =>
  mongoose.connection.transaction(async (session) => {
    await Promise.all(rows.map((row) => free(row, session))); // ! session "free"
    await Promise.all([Seat.countDocuments({}, { session }), Seat.findOne({ row: 1 }).session(session)]); // ! session
  });
