// An interceptor of the whole application stands around every handler.
import { Controller, type INestApplication, Post } from '@nestjs/common';
import axios from 'axios';
import { TransactionInterceptor } from './interceptors.ts';

@Controller('orders')
export class OrdersController {
  @Post()
  async place(): Promise<void> {
    await axios.post('https://erp.example.com/orders'); // ! sideEffect "TransactionInterceptor"
  }

  async other(): Promise<void> {
    await axios.post('https://erp.example.com/orders');
  }
}

export function setUp(app: INestApplication): void {
  app.useGlobalInterceptors(new TransactionInterceptor());
}
