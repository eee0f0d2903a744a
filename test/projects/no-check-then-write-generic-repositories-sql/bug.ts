// One generic class for all tables: which one is meant, the object says that it was made as.
import { SeatStore as DrizzleSeats } from './drizzle.ts';
import { seats } from './sequelize.ts';
import { SeatStore } from './typeorm.ts';

const own = new SeatStore();
const third = new DrizzleSeats();

export async function open(hallId: number, status: string): Promise<void> {
  if (await own.first({ hallId, status })) throw new Error('there is one');
  await own.add({ hallId, status, visits: 0 }); // ! checkThenCreate "TypeORM"
}

export async function openOther(hallId: number, status: string): Promise<void> {
  if (await seats.first({ hallId, status })) throw new Error('there is one');
  await seats.add({ hallId, status, visits: 0, tags: [] }); // ! checkThenCreate "Sequelize"
}

export async function openThird(hallId: number, place: string): Promise<void> {
  if (await third.at(hallId, place)) throw new Error('there is one');
  await third.add({ hallId, place }); // ! checkThenCreate "Drizzle"
}
