// The interceptor of a controller begins by hand and commits when the handler has answered; not all of its methods are handlers.
import { Controller, Delete, UseInterceptors } from '@nestjs/common';
import axios from 'axios';
import { RunnerInterceptor, TimingInterceptor } from './interceptors.ts';

export const interceptors = { RunnerInterceptor, TimingInterceptor };

@Controller('orders')
@UseInterceptors(RunnerInterceptor)
export class OrdersController {
  @Delete()
  async cancel(): Promise<void> {
    await this.notify(); // ! sideEffect "OrdersController.notify"
  }

  async notify(): Promise<void> {
    await axios.delete('https://erp.example.com/orders');
  }
}
