// A column that holds many values is written as a whole.
import { people } from './people.ts';

export async function paint(id: number, colour: string): Promise<void> {
  const person = await people.findOneByOrFail({ id });
  person.look.colour = colour;
  await people.save(person); // ! lostMerge "`look`"
}

export async function rename(id: number, name: string, isNew: boolean): Promise<void> {
  const person = await people.findOneByOrFail({ id });
  if (isNew) {
    person.names = [...person.names, name];
    await people.save(person); // ! lostMerge "`names`"
  } else {
    person.place = 1;
    await people.save(person);
  }
}

export async function append(): Promise<void> {
  const [last] = await people.find({ order: { place: 'DESC' }, take: 1 });
  await people.save(people.create({ place: Math.round((last?.place ?? 0) + 1) })); // ! samePosition
}
