// Functions taken out of an object: of a factory, and of the services in a parameter.
import { prisma } from '../_shared/prisma.ts';
import { createServices, type Services } from './services.ts';

const { greet } = createServices();

export async function register({ deliver, render: draft }: Services, email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.create({ data: { email, name: draft(email) } });
    await greet(email); // ! sideEffect
    await deliver(email); // ! sideEffect
  });
}
