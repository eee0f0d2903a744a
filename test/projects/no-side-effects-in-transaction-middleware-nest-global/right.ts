// An interceptor of the whole application stands around every handler.
import { Controller, type INestApplication, Post } from '@nestjs/common';
import axios from 'axios';
import { WritesInterceptor } from './interceptors.ts';

@Controller('orders')
export class OrdersController {
  @Post()
  async place(): Promise<void> {
    await axios.post('https://erp.example.com/orders');
  }
}

// It hands some requests on without a transaction: which, its code says when it runs.
export function setUp(app: INestApplication): void {
  app.useGlobalInterceptors(new WritesInterceptor());
}
