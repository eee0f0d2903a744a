// A client that was generated over axios: what its methods return says that they send a request.
import { prisma } from '../_shared/prisma.ts';
import type { BankingApi } from './banking.ts';

export async function close(api: BankingApi, email: string, token: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await api.describe({ token });
    await api.removeAccount({ token }); // ! sideEffect "axios removeAccount"
    await api.removeCard({ token }); // ! sideEffect
    await api.removeLoan({ token }); // ! sideEffect
  });
  await api.removeAccount({ token });
}
