import { formatMoney } from '../lib/money.js';
import type { Message } from './mailer.js';

interface Recipient {
  readonly email: string;
  readonly name: string;
}

export function welcomeMessage(customer: Recipient): Message {
  return { to: customer.email, subject: 'Welcome', text: `Hello ${customer.name}, your account is ready.` };
}

export function emailChangedMessage(customer: Recipient, newAddress: string): Message {
  return { to: customer.email, subject: 'Your address was changed', text: `From now on we write to ${newAddress}.` };
}

export function orderConfirmedMessage(customer: Recipient, orderNumber: number, totalCents: number): Message {
  return { to: customer.email, subject: `Order ${orderNumber}`, text: `Thank you! We charged ${formatMoney(totalCents)}.` };
}

export function orderCancelledMessage(customer: Recipient, orderNumber: number, reason: string): Message {
  return { to: customer.email, subject: `Order ${orderNumber} was cancelled`, text: `Your order was cancelled: ${reason}.` };
}

export function refundIssuedMessage(customer: Recipient, amountCents: number): Message {
  return { to: customer.email, subject: 'Your refund', text: `${formatMoney(amountCents)} will reach your account in a few days.` };
}

export function backInStockMessage(customer: Recipient, productName: string): Message {
  return { to: customer.email, subject: `${productName} is back`, text: `${productName} is in stock again.` };
}
