// A span runs the function that it measures; a bound function waits until somebody calls it.
import { context, trace } from '@opentelemetry/api';
import { transport } from '../_shared/mail.ts';
import { prisma } from '../_shared/prisma.ts';

const tracer = trace.getTracer('accounts');

export async function close(email: string): Promise<() => Promise<unknown>> {
  return prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await tracer.startActiveSpan('tell', async (span) => {
      await transport.sendMail({ to: email, subject: 'Closed' }); // ! sideEffect
      span.end();
    });
    await tracer.startActiveSpan('tell', { root: true }, () => tell(email)); // ! sideEffect
    await context.with(context.active(), () => tell(email)); // ! sideEffect
    return context.bind(context.active(), () => tell(email));
  });
}

async function tell(to: string): Promise<void> {
  await transport.sendMail({ to, subject: 'Closed' });
}
