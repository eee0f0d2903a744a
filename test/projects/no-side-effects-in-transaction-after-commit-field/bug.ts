// The hooks are kept in a field of the object that is handed to the work.
import { transport } from '../_shared/mail.ts';
import { EagerDb, PatientDb, type Db } from './db.ts';

const dbs = { eager: new EagerDb(), patient: new PatientDb() };

export async function register(email: string): Promise<void> {
  await dbs.eager.transaction(async (db: Db) => {
    await db.tx.user.create({ data: { email, name: 'New' } });
    db.onCommit(() => transport.sendMail({ to: email, subject: 'Welcome' })); // ! sideEffect
  });
}
