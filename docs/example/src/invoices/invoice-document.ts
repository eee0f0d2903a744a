import type { Order, OrderItem } from '../../generated/client.js';
import { formatMoney } from '../lib/money.js';

export function renderInvoice(order: Order & { readonly items: readonly OrderItem[] }): string {
  const rows = order.items.map((item) => `<tr><td>${item.quantity}</td><td>${formatMoney(item.priceCents)}</td></tr>`);
  return `<h1>Order ${order.number}</h1><table>${rows.join('')}</table><p>${formatMoney(order.totalCents)}</p>`;
}

export function invoiceKey(orderNumber: number): string {
  return `invoices/${orderNumber}.html`;
}
