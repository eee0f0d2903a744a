import { Injectable } from '@nestjs/common';
import type { Customer, Order, Product } from '../../generated/client.js';
import { AppConfig } from '../config/app-config.js';
import { Mailer } from './mailer.js';
import { backInStockMessage, orderCancelledMessage, orderConfirmedMessage, refundIssuedMessage } from './messages.js';

export type OrderWithCustomer = Order & { readonly customer: Customer };

@Injectable()
export class NotificationService {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: AppConfig,
  ) {}

  async orderConfirmed({ customer, number, totalCents }: OrderWithCustomer): Promise<void> {
    await this.mailer.send(orderConfirmedMessage(customer, number, totalCents));
  }

  async orderCancelled({ customer, number }: OrderWithCustomer, reason: string): Promise<void> {
    await this.mailer.send(orderCancelledMessage(customer, number, reason));
  }

  async refundIssued({ customer }: OrderWithCustomer, amountCents: number): Promise<void> {
    await this.mailer.send(refundIssuedMessage(customer, amountCents));
  }

  async backInStock(customer: Customer, product: Product): Promise<void> {
    await this.mailer.send(backInStockMessage(customer, product.name));
  }

  async lowStock(productIds: readonly string[]): Promise<void> {
    if (productIds.length === 0) return;
    await this.mailer.send({ to: this.config.purchasingAddress, subject: 'Low stock', text: productIds.join('\n') });
  }
}
