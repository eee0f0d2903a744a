// Logging and measuring are no business of the commit.
import { performance } from 'node:perf_hooks';
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

class Log {
  readonly lines: string[] = [];
  emit = (line: string) => void (this.lines.push(line), console.info(line), process.stdout.write(line));
}

export async function close(log: Log, email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    performance.mark('closing');
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    log.emit(`closed ${email}`);
    await transport.sendMail({ to: email, subject: 'Closed' }); // ! sideEffect
  });
}
