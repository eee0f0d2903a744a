// The same by a provider of a module, in a file that imports the controllers.
import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { TransactionInterceptor } from './interceptor.ts';
import { OrdersController } from './orders.controller.ts';

@Module({
  controllers: [OrdersController],
  providers: [{ provide: APP_INTERCEPTOR, useClass: TransactionInterceptor }],
})
export class AppModule {}
