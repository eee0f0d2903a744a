import mongoose, { Schema } from 'mongoose';
import { transport } from '../_shared/mail.ts';

const parcelSchema = new Schema({ email: { type: String, required: true } });

parcelSchema.post('save', async function () {
  await announce(this.email);
});
parcelSchema.pre(['findOneAndUpdate', 'updateMany'], async () => {
  await transport.sendMail({ to: 'desk@example.com', subject: 'Parcels move' });
});
parcelSchema.post('deleteOne', { document: true, query: false }, async (parcel) => {
  await announce(parcel.email);
});

const crateSchema = new Schema({ email: { type: String, required: true } });

crateSchema.pre('save', function () {
  this.email = this.email.toLowerCase();
});

async function announce(email: string): Promise<void> {
  await transport.sendMail({ to: email, subject: 'Your parcel' });
}

export const Parcel = mongoose.model('Parcel', parcelSchema);
export const Crate = mongoose.model('Crate', crateSchema);
