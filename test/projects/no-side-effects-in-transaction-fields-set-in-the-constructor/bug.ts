// Functions that the constructor puts into fields whose types say nothing of them.
import axios from 'axios';
import { prisma } from '../_shared/prisma.ts';

export class Shipping {
  private readonly book: (sku: string) => Promise<string>;
  private readonly label: (sku: string) => Promise<string>;

  constructor(base: string) {
    const carrier = axios.create({ baseURL: base });
    this.book = async (sku) => (await carrier.post<string>('/parcels', { sku })).data;
    this.label = async (sku) => `parcel:${sku}`;
  }

  async take(sku: string): Promise<void> {
    await prisma.$transaction(async (tx) => {
      const name = await this.label(sku);
      await tx.product.update({ where: { sku }, data: { stock: { decrement: 1 }, name } });
      await this.book(name); // ! sideEffect
    });
  }
}
