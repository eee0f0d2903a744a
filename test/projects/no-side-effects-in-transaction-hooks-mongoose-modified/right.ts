// Middleware that asks whether a path was modified has nothing to do where another was.
import mongoose from 'mongoose';
import { Bike } from './models.ts';

export async function ride(id: string): Promise<void> {
  await mongoose.connection.transaction(async (session) => {
    const bike = await Bike.findById(id).session(session).orFail();
    bike.rides += 1;
    await bike.save({ session });
  });
}

export async function rideOf(owner: string, rides: number): Promise<void> {
  await mongoose.connection.transaction(async (session) => {
    const bike = await Bike.findOne({ owner }).session(session).orFail();
    bike.set({ rides });
    await bike.save({ session });
    console.log({ owner: bike.owner, tags: bike.tags.length });
  });
}
