// TypeORM: the object that was read is changed and saved.
import { halls, Seat } from '../_shared/halls.ts';

const seats = halls.getRepository(Seat);

export async function visit(id: number): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  seat.visits += 1;
  await seats.save(seat); // ! lostSum "`visits`"
}

export async function visitOnce(id: number): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  seat.visits++;
  await halls.manager.save(seat); // ! lostSum
}

export async function visitByUpdate(id: number, times: number): Promise<void> {
  const { visits } = await seats.findOneByOrFail({ id });
  await seats.update({ id }, { visits: visits + times }); // ! lostSum
}

export async function tag(id: number, name: string): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  seat.tags = [...seat.tags, name];
  await seats.save(seat); // ! lostMerge "`tags`"
}

export async function configure(id: number, key: string, value: string): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  const settings = JSON.parse(seat.settings) as Record<string, string>;
  settings[key] = value;
  seat.settings = JSON.stringify(settings);
  await seats.save(seat); // ! lostMerge "`settings`"
}

export async function forget(id: number, name: string): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  const tags = seat.tags;
  const index = tags.indexOf(name);
  if (index > -1) tags.splice(index, 1);
  seats.merge(seat, { tags });
  await seats.save(seat); // ! lostMerge
}

export async function move(id: number): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  await seats.save({ ...seat, visits: seat.visits + 1 }); // ! lostSum
}

export async function tagLater(id: number, name: string): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  await addTag(seat, name);
}

async function addTag(seat: Seat, name: string): Promise<void> {
  seat.tags = [...seat.tags, name];
  await seats.save(seat); // ! lostMerge "`tags`"
}

// What is found in the list goes back into it.
export async function raise(id: number, key: string): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  const entries = JSON.parse(seat.settings) as { key: string; level: number }[];
  const entry = entries.find((one) => one.key === key) ?? { key, level: 0 };
  entries.splice(entries.indexOf(entry), 1);
  entry.level = 5;
  entries.push(entry);
  seat.settings = JSON.stringify(entries);
  await seats.save(seat); // ! lostMerge "`settings`"
}
