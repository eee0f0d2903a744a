import mongoose, { Schema } from 'mongoose';

const seatSchema = new Schema({ hallId: String, status: String, visits: Number, notes: String, tags: [String], meta: Object });

export const Seat = mongoose.model('Seat', seatSchema);

const guestSchema = new Schema({ hallId: String, email: { type: String, unique: true }, name: String });

export const Guest = mongoose.model('Guest', guestSchema);
