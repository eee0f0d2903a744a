// The request carries the transaction, and is not handed on.
import { Invoice, sequelize } from './models.ts';
import { payIn, payOutside, requestOf } from './requests.ts';

export async function pay(user: string, id: number): Promise<void> {
  const request = requestOf(user);
  await sequelize.transaction(async (transaction) => {
    request.context.transaction = transaction;
    await payIn(request, id);
    await payOutside(id); // ! outerClient
    await Invoice.count({ where: { status: 'open' } }); // ! outerClient
  });
}
