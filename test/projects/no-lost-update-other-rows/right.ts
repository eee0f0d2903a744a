// A row of its own is written column by column; what is asked of others is no sum.
import { people } from './people.ts';

export async function speak(id: number, locale: string): Promise<void> {
  const person = await people.findOneByOrFail({ id });
  person.preferences.locale = locale;
  await people.save(person);
}

export async function measure(id: number): Promise<void> {
  const [first] = await people.find({ take: 1 });
  const answer = await fetch(`https://places.example.com/${first?.place}`);
  const { length } = (await answer.json()) as { length: number };
  await people.save({ id, place: length / 100 });
}
