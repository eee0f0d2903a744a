// A store gives an object for a row, and none where there is no row: to ask for the object is to ask for the row.
import { findByName, insert } from './guests.ts';

export async function invite(hallId: number, fullName: string): Promise<void> {
  const known = await findByName(fullName);
  if (known !== undefined) throw new Error('there is one of that name');
  await insert({ hallId, fullName }); // ! checkThenCreate
}

export async function register(hallId: number, fullName: string): Promise<void> {
  if (!(await findByName(fullName))) await insert({ hallId, fullName }); // ! checkThenCreate
}
