// A process is started: with a callback, and promisified.
import { exec, execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { prisma } from '../_shared/prisma.ts';

const run = promisify(execFile);

export async function restart(): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.auditLog.create({ data: { action: 'restart' } });
  });
  await run('systemctl', ['reload', 'shop']);
  exec('systemctl restart shop');
}
