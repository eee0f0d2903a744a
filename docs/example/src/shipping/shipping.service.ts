import { Injectable } from '@nestjs/common';
import type { Order, OrderItem } from '../../generated/client.js';
import { CarrierClient, type CarrierShipment } from './carrier.client.js';

const PIECES_PER_PARCEL = 10;

@Injectable()
export class ShippingService {
  constructor(private readonly carrier: CarrierClient) {}

  async book(order: Order & { readonly items: readonly OrderItem[] }): Promise<CarrierShipment> {
    const pieces = order.items.reduce((total, item) => total + item.quantity, 0);
    return this.carrier.createShipment(String(order.number), Math.ceil(pieces / PIECES_PER_PARCEL));
  }

  async isDelivered(trackingNumber: string): Promise<boolean> {
    const { delivered } = await this.carrier.status(trackingNumber);
    return delivered;
  }
}
