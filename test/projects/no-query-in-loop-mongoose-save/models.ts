import mongoose, { Schema } from 'mongoose';

const seatSchema = new Schema({ row: { type: Number, required: true }, taken: Boolean });

export const Seat = mongoose.model('Seat', seatSchema);
