// A listener of the class that an entity extends is its own.
import { runInTransaction } from 'typeorm-transactional';
import type { Member } from './entities.ts';

export async function close(member: Member): Promise<void> {
  await runInTransaction(async () => {
    await member.remove(); // ! sideEffect "Account.sayGoodbye"
  });
}
