import { Body, Controller, Delete, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Customer } from '../../generated/client.js';
import { CustomerService } from './customer.service.js';

@Controller('customers')
export class CustomersController {
  constructor(private readonly customers: CustomerService) {}

  @Post()
  async register(@Body() body: { readonly name: string; readonly email: string }): Promise<Customer> {
    return this.customers.register(body.name, body.email);
  }

  @Put(':id/email')
  @HttpCode(204)
  async changeEmail(@Param('id') id: string, @Body() body: { readonly email: string }): Promise<void> {
    await this.customers.changeEmail(id, body.email);
  }

  @Delete(':id')
  @HttpCode(204)
  async erase(@Param('id') id: string, @Headers('x-actor') actor: string): Promise<void> {
    await this.customers.erase(id, actor);
  }
}
