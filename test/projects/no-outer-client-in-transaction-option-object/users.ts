import { prisma, type Tx } from '../_shared/prisma.ts';

interface Options {
  tx?: Tx | undefined;
  silent?: boolean;
}

export async function charge(email: string, amount: number, options: Options = {}): Promise<void> {
  const { tx: client = prisma } = options;
  await client.user.update({ where: { email }, data: { balance: { decrement: amount } } });
  if (!options.silent) await log(`charged ${amount}`, options);
}

const log = (action: string, { tx }: Options) => (tx ?? prisma).auditLog.create({ data: { action } });
