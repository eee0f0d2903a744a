// The request carries the transaction that was put into it.
import { sequelize } from './models.ts';
import { payIn, requestOf } from './requests.ts';

export async function pay(user: string, id: number): Promise<void> {
  const request = requestOf(user);
  await sequelize.transaction(async (transaction) => {
    request.context.transaction = transaction;
    await payIn(request, id);
  });
}
