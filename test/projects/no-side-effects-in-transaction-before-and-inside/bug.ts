// One service, called before, in and behind the transaction of one function.
import { Injectable } from '@nestjs/common';
import { prisma } from '../_shared/prisma.ts';
import { Carrier } from './carrier.ts';

@Injectable()
export class Shipping {
  constructor(private readonly carrier: Carrier) {}

  async ship(sku: string): Promise<void> {
    await this.carrier.announce(sku);
    await prisma.$transaction(async (tx) => {
      await tx.product.update({ where: { sku }, data: { stock: { decrement: 1 } } });
      await this.carrier.announce(sku); // ! sideEffect "Carrier.announce"
    });
    await this.carrier.announce(sku);
  }
}
