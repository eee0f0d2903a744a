import { Controller, Get, Post } from '@nestjs/common';
import axios from 'axios';

@Controller('orders')
export class OrdersController {
  @Post()
  async place(): Promise<void> {
    await axios.post('https://erp.example.com/orders'); // ! sideEffect "TransactionInterceptor"
  }

  @Get()
  async list(): Promise<unknown> {
    return (await axios.get('https://erp.example.com/orders')).data; // ! networkRead
  }
}
