import Stripe from 'stripe';

const stripe = new Stripe('sk_test');

export async function capture(intent: string): Promise<void> {
  await stripe.refunds.create({ payment_intent: intent });
}
