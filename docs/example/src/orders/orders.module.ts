import { Module } from '@nestjs/common';
import { CatalogModule } from '../catalog/catalog.module.js';
import { PaymentsModule } from '../payments/payments.module.js';
import { ShippingModule } from '../shipping/shipping.module.js';
import { CancellationService } from './cancellation.service.js';
import { CheckoutService } from './checkout.service.js';
import { DeliveryService } from './delivery.service.js';
import { FulfilmentService } from './fulfilment.service.js';
import { OrderRepository } from './order.repository.js';
import { OrdersController } from './orders.controller.js';
import { ReturnsController } from './returns.controller.js';
import { ReturnsService } from './returns.service.js';
import { WarehouseController } from './warehouse.controller.js';

@Module({
  imports: [CatalogModule, PaymentsModule, ShippingModule],
  controllers: [OrdersController, ReturnsController, WarehouseController],
  providers: [OrderRepository, CheckoutService, CancellationService, FulfilmentService, DeliveryService, ReturnsService],
})
export class OrdersModule {}
