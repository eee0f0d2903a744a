// The project's own function around beginTransaction and commit of mysql2.
import { announce } from './announce.ts';
import { inTransaction } from './database.ts';

export async function close(id: number): Promise<void> {
  await inTransaction(async (connection) => {
    await connection.execute('update orders set status = ? where id = ?', ['closed', id]);
  });
  await announce(id);
}
