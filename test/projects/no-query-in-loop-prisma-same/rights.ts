// A helper is about the element, but what it reads is the same for all of them.
import { prisma } from '../_shared/prisma.ts';

interface Change {
  readonly kind: string;
  readonly orderId: number;
}

async function may(email: string, kind: string): Promise<boolean> {
  const user = await prisma.user.findUniqueOrThrow({ where: { email } });
  return user.balance > kind.length;
}

async function mayAndNote(email: string, kind: string): Promise<boolean> {
  const user = await prisma.user.findUniqueOrThrow({ where: { email } });
  if (user.balance > 0) await prisma.auditLog.create({ data: { action: 'seen' } });
  return user.balance > kind.length;
}

async function load(email: string): Promise<{ balance: number }> {
  return prisma.user.findUniqueOrThrow({ where: { email } });
}

export async function check(email: string, changes: readonly Change[]): Promise<void> {
  for (const { kind } of changes) {
    if (kind !== 'read' && !(await may(email, kind))) throw new Error('refused'); // ! sameQuery "may"
  }
}

// Changes the rows that it reads, as far as one can tell: each round may find others.
export async function checkAndNote(email: string, changes: readonly Change[]): Promise<void> {
  for (const { kind } of changes) if (!(await mayAndNote(email, kind))) throw new Error('refused');
}

export async function checkOnce(email: string, changes: readonly Change[]): Promise<void> {
  let user: { balance: number } | undefined;
  for (const { kind } of changes) {
    if (user === undefined || user.balance < 0) user = user ?? (await load(email));
    if (user.balance < kind.length) throw new Error('refused');
  }
}
