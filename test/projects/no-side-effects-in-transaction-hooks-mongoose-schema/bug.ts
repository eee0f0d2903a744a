// Middleware of the schema that a model was made from.
import mongoose from 'mongoose';
import { Parcel } from './models.ts';

export async function post(email: string): Promise<void> {
  await mongoose.connection.transaction(async (session) => {
    const parcel = new Parcel({ email });
    await parcel.save({ session }); // ! retriedSideEffect "announce"
    await Parcel.create([{ email }], { session }); // ! retriedSideEffect
    await Parcel.findByIdAndUpdate(parcel._id, { email }).session(session); // ! retriedSideEffect
    const found = await Parcel.findOne({ email }).session(session).orFail();
    await found.deleteOne({ session }); // ! retriedSideEffect
  });
}
