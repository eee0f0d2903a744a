// The same by a provider of a module: one that another token provides stands around nothing.
import { Controller, Module, Post } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import axios from 'axios';
import { TransactionInterceptor } from './interceptor.ts';

@Controller('orders')
class OrdersController {
  @Post()
  async place(): Promise<void> {
    await axios.post('https://erp.example.com/orders');
  }
}

@Module({
  controllers: [OrdersController],
  providers: [{ provide: APP_GUARD, useClass: TransactionInterceptor }],
})
export class AppModule {}
