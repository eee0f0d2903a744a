// That every manager joins the transaction helps nothing on a server of another kind.
import { type Databases, legacy, Loan, tell } from './databases.ts';

export async function repay({ orm }: Databases, id: number): Promise<void> {
  await orm.em.transactional(async (em) => {
    await em.nativeUpdate(Loan, { id }, { status: 'repaid' });
    await legacy.execute('select count(*) from reminders where loan = ?', [id]);
    await orm.em.nativeDelete(Loan, { status: 'draft' });
  });
  await tell(id);
}
