// Middleware that asks whether a path was modified acts where it was.
import mongoose from 'mongoose';
import { Bike } from './models.ts';

export async function sell(id: string, owner: string): Promise<void> {
  await mongoose.connection.transaction(async (session) => {
    const bike = await Bike.findById(id).session(session).orFail();
    bike.owner = owner;
    await bike.save({ session }); // ! retriedSideEffect
  });
}

export async function sellBySet(id: string, owner: string): Promise<void> {
  await mongoose.connection.transaction(async (session) => {
    const bike = await Bike.findById(id).session(session).orFail();
    bike.set({ owner });
    await bike.save({ session }); // ! retriedSideEffect
  });
}

export async function tag(id: string, text: string): Promise<void> {
  await mongoose.connection.transaction(async (session) => {
    const bike = await Bike.findById(id).session(session).orFail();
    bike.tags.push(text);
    await bike.save({ session }); // ! retriedSideEffect
  });
}

export async function build(owner: string): Promise<void> {
  await mongoose.connection.transaction(async (session) => {
    await Bike.create([{ owner }], { session }); // ! retriedSideEffect
  });
}
