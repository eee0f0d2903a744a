import mongoose, { Schema } from 'mongoose';

export const Trace = mongoose.model('Trace', new Schema({ order: Number }));
