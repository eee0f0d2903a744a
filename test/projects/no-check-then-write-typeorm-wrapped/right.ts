// A row of another table is made.
import { Guests, type Request } from './services.ts';

const guests = new Guests();

export async function invite(request: Request, name: string): Promise<void> {
  const found = await guests.find(request, name);
  if (!found) await guests.seat(request, 'free');
}
