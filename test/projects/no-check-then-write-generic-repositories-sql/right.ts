// Another table is asked than is written, or its key lets no second row in.
import { GuestStore as DrizzleGuests, SeatStore as DrizzleSeats } from './drizzle.ts';
import { guests, seats } from './sequelize.ts';
import { GuestStore, SeatStore } from './typeorm.ts';

const own = new SeatStore();
const ownGuests = new GuestStore();
const third = new DrizzleSeats();
const thirdGuests = new DrizzleGuests();

export async function seat(hallId: number, email: string): Promise<void> {
  if (await ownGuests.first({ hallId, email })) throw new Error('is there');
  await own.add({ hallId, status: 'free', visits: 0 });
}

export async function invite(hallId: number, email: string): Promise<void> {
  if (await ownGuests.first({ hallId, email })) throw new Error('is there');
  await ownGuests.add({ hallId, email, name: email });
}

export async function seatOther(hallId: number, email: string): Promise<void> {
  if (await guests.first({ email })) throw new Error('is there');
  await seats.add({ hallId, status: 'free', visits: 0, tags: [] });
}

export async function inviteOther(hallId: number, email: string): Promise<void> {
  if (await guests.first({ email })) throw new Error('is there');
  await guests.add({ hallId, email, name: email });
}

export async function seatThird(hallId: number, place: string): Promise<void> {
  if (await thirdGuests.at(hallId, place)) throw new Error('is there');
  await third.add({ hallId, place });
}

export async function inviteThird(hallId: number, place: string): Promise<void> {
  if (await thirdGuests.at(hallId, place)) throw new Error('is there');
  await thirdGuests.add({ hallId, place });
}
