import mongoose from 'mongoose';

const seatSchema = new mongoose.Schema({ row: Number, taken: Boolean });

export const Seat = mongoose.model('Seat', seatSchema);
