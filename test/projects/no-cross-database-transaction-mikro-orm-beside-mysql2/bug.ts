// That every manager joins the transaction helps nothing on a server of another kind.
import { type Databases, legacy, Loan, tell } from './databases.ts';

export async function repay({ orm }: Databases, id: number): Promise<void> {
  await orm.em.transactional(async (em) => {
    await em.nativeUpdate(Loan, { id }, { status: 'repaid' });
    await legacy.execute('delete from reminders where loan = ?', [id]); // ! otherDatabase
    await tell(id); // ! otherDatabase "tell"
  });
  await tell(id);
}
