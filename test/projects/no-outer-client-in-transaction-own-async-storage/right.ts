// The project keeps the transaction's client in an async context of its own.
import { inTransaction } from './current.ts';
import { audit, auditInside, cancel } from './orders.ts';

export async function cancelAll(ids: readonly string[]): Promise<void> {
  await inTransaction(async () => {
    for (const id of ids) await cancel(id);
    await auditInside('cancelled');
  });
  await audit('told');
}
