import { Injectable } from '@nestjs/common';

@Injectable()
export class Carrier {
  async announce(sku: string): Promise<void> {
    await fetch('https://carrier.example.com/parcels', { method: 'PUT', body: sku });
  }
}
