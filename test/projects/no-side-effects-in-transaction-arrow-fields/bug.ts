// Methods that are arrow functions in fields.
import axios from 'axios';
import { prisma } from '../_shared/prisma.ts';

export class Shipping {
  label = async (sku: string): Promise<string> => `parcel:${sku}`;

  book = async (sku: string): Promise<string> => (await axios.post<string>('https://carrier.example.com/parcels', { sku })).data;

  take = async (sku: string): Promise<string> =>
    prisma.$transaction(async (tx) => {
      await tx.product.update({ where: { sku }, data: { stock: { decrement: 1 } } });
      return this.book(sku); // ! sideEffect
    });
}
