import mongoose, { Schema, type ClientSession } from 'mongoose';

const seatSchema = new Schema({ row: { type: Number, required: true }, taken: Boolean });

export const Seat = mongoose.model('Seat', seatSchema);

export const free = (row: number, session: ClientSession) => Seat.updateMany({ row }, { taken: false }, { session });
