// A unit of work keeps the transaction's client in a field.
import { UnitOfWork } from './unit-of-work.ts';

export async function close(email: string): Promise<void> {
  const unit = new UnitOfWork();
  await unit.run(async () => {
    await unit.close(email);
    await unit.note('closed'); // ! outerClient "note"
  });
  await unit.note('told');
}
