import type { Shipment } from '../../../generated/client.js';
import type { Mailer, Message } from '../mailer.js';
import type { OrderWithCustomer } from '../notification.service.js';

export class OrderShippedEmail {
  constructor(
    private readonly mailer: Mailer,
    private readonly order: OrderWithCustomer,
    private readonly shipment: Shipment,
  ) {}

  get subject(): string {
    return `Order ${this.order.number} is on its way`;
  }

  async send(): Promise<void> {
    await this.mailer.send(this.build());
  }

  private build(): Message {
    return {
      to: this.order.customer.email,
      subject: this.subject,
      text: `${this.shipment.carrier} delivers it; the tracking number is ${this.shipment.trackingNumber}.`,
    };
  }
}
