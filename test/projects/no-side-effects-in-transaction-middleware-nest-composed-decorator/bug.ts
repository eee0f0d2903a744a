// A decorator of the project's own is made of an interceptor that runs the method in a transaction.
import { Controller, Post } from '@nestjs/common';
import axios from 'axios';
import { Atomic } from './decorators.ts';

@Controller('orders')
export class OrdersController {
  @Post()
  @Atomic()
  async place(): Promise<void> {
    await axios.post('https://erp.example.com/orders'); // ! sideEffect "AtomicInterceptor"
  }
}
