// Middleware of another schema, and of other operations.
import mongoose from 'mongoose';
import { Crate, Parcel } from './models.ts';

export async function post(email: string): Promise<void> {
  await mongoose.connection.transaction(async (session) => {
    const crate = new Crate({ email });
    await crate.save({ session });
    await Crate.create([{ email }], { session });
    await Parcel.updateOne({ email }, { email }).session(session);
    await Parcel.deleteOne({ email }).session(session);
    await Parcel.insertMany([{ email }], { session });
  });
  await new Parcel({ email }).save();
}
