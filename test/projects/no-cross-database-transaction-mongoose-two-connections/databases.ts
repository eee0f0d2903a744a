import mongoose, { Schema } from 'mongoose';

const schema = new Schema({ item: Number, left: Number });

export const shop = mongoose.createConnection('mongodb://localhost/shop');
export const archive = mongoose.createConnection('mongodb://archive.example.com/archive');

export const Stock = shop.model('Stock', schema);
export const Sale = archive.model('Sale', schema);
