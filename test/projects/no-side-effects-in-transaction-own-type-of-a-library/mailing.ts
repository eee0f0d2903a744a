import { Resend } from 'resend';
import Stripe from 'stripe';

/** What is needed of the mail service, written down so that a test can stand in for it. */
export interface Mailing {
  emails: { send(mail: { from: string; to: string; subject: string; text: string }): Promise<unknown> };
}

export type Payments = {
  refunds: { create(refund: { charge: string }): Promise<{ id: string }> };
};

let kept: Resend | undefined;

function getRaw(): Resend {
  if (!kept) kept = new Resend('key');
  return kept;
}

function getDefault(): Mailing {
  return getRaw();
}

export const resolveMailing = (given: Mailing | undefined): Mailing => given ?? getDefault();

export const payments: Payments = new Stripe('key');

/** Nobody is seen to make one. */
export interface Clock {
  now(): Promise<number>;
}
