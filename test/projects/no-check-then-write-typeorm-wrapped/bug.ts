// Each query says its table by the repository that the application's own connection hands out.
import { Guests, type Request } from './services.ts';

const guests = new Guests();

export async function invite(request: Request, name: string): Promise<void> {
  const found = await guests.find(request, name);
  if (!found) await guests.add(request, name); // ! checkThenCreate
}
