import mongoose, { Schema } from 'mongoose';
import { transport } from '../_shared/mail.ts';

const bikeSchema = new Schema({ owner: { type: String, required: true }, rides: { type: Number, default: 0 }, tags: [String] });

bikeSchema.pre('save', async function () {
  if (this.isModified('owner')) await transport.sendMail({ to: this.owner, subject: 'A bike is yours' });
});
bikeSchema.post('save', async (bike) => {
  if (!bike.isNew && bike.isModified('tags')) await transport.sendMail({ to: 'desk@example.com', subject: bike.tags.join() });
});

export const Bike = mongoose.model('Bike', bikeSchema);
