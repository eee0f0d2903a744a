// Checking a webhook is arithmetic, retrieving is a read, a refund is money.
import Stripe from 'stripe';
import { prisma } from '../_shared/prisma.ts';

const stripe = new Stripe('sk_test');

export async function receive(body: string, signature: string, email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const event = await stripe.webhooks.constructEventAsync(body, signature, 'whsec');
    console.log(email);
    await tx.outboxMessage.create({ data: { topic: event.type, payload: event.id } });
  });
}
