// An interceptor subscribes to the handler inside a transaction; another one hands the handler on when the transaction is over.
import { Controller, Post, UseInterceptors } from '@nestjs/common';
import axios from 'axios';
import { AfterInterceptor, TransactionInterceptor } from './interceptors.ts';

export const interceptors = { AfterInterceptor, TransactionInterceptor };

@Controller('orders')
export class OrdersController {
  @Post()
  @UseInterceptors(AfterInterceptor)
  async place(): Promise<void> {
    await axios.post('https://erp.example.com/orders');
  }
}
