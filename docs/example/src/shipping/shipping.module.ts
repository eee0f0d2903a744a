import { Module } from '@nestjs/common';
import { CarrierClient } from './carrier.client.js';
import { ShippingService } from './shipping.service.js';

@Module({ providers: [CarrierClient, ShippingService], exports: [ShippingService] })
export class ShippingModule {}
