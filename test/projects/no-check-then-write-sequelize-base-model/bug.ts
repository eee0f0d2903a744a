// Which table a shared method writes is said by what it is called on.
import { Pin, Reader } from './model.ts';

export async function pin(by: string, shelf: number): Promise<Pin> {
  const count = await Pin.count({ where: { shelf } });
  if (count >= 8) throw new Error('no room');
  return Pin.add(by, { shelf }); // ! limitThenWrite
}

export async function rename(by: string, id: number, email: string): Promise<void> {
  const reader = await Reader.findByPk(id, { rejectOnEmpty: true });
  if (await Reader.called(email)) throw new Error('taken');
  await reader.change(by, { email }); // ! checkThenCreate "write without asking"
}
