// A listener of the class that an entity extends is its own, and not that of others.
import { runInTransaction } from 'typeorm-transactional';
import { Member, type Visitor } from './entities.ts';

export async function close(member: Member, visitor: Visitor): Promise<void> {
  await runInTransaction(async () => {
    await member.save();
    await visitor.save();
    await visitor.remove();
    await Member.delete({ id: member.id });
  });
}
