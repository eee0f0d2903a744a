import { Module } from '@nestjs/common';
import { CustomerService } from './customer.service.js';
import { CustomersController } from './customers.controller.js';

@Module({ controllers: [CustomersController], providers: [CustomerService] })
export class CustomersModule {}
