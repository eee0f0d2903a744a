// Behind this one the transaction is over; and the other method has no decorator of the kind.
import { Controller, Get, Post } from '@nestjs/common';
import axios from 'axios';
import { Later } from './decorators.ts';

@Controller('orders')
export class OrdersController {
  @Post()
  @Later()
  async place(): Promise<void> {
    await axios.post('https://erp.example.com/orders');
  }

  @Get()
  async list(): Promise<void> {
    await axios.get('https://erp.example.com/orders');
  }
}
