// A generator runs when it is iterated, not when it is called.
import axios from 'axios';
import { prisma } from '../_shared/prisma.ts';

async function* exported(emails: string[]): AsyncGenerator<number> {
  for (const email of emails) {
    yield (await axios.post('https://crm.example.com/export', { email })).status;
  }
}

export async function exportAll(emails: string[]): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.auditLog.create({ data: { action: 'export' } });
  });
  for await (const status of exported(emails)) console.log(status);
}
