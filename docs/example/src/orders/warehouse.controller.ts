import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { DeliveryService } from './delivery.service.js';
import { FulfilmentService } from './fulfilment.service.js';

@Controller('warehouse/orders')
export class WarehouseController {
  constructor(
    private readonly fulfilment: FulfilmentService,
    private readonly deliveries: DeliveryService,
  ) {}

  @Post(':id/picking')
  @HttpCode(204)
  async startPicking(@Param('id') id: string): Promise<void> {
    await this.fulfilment.startPicking(id);
  }

  @Post(':id/picking/restart')
  @HttpCode(204)
  async restartPicking(@Param('id') id: string): Promise<void> {
    await this.fulfilment.restartPicking(id);
  }

  @Post(':id/shipment')
  @HttpCode(204)
  async ship(@Param('id') id: string, @Body() body: { readonly courier?: string }): Promise<void> {
    await (body.courier ? this.fulfilment.shipByCourier(id, body.courier) : this.fulfilment.ship(id));
  }

  @Post(':id/delivery')
  @HttpCode(204)
  async confirm(@Param('id') id: string): Promise<void> {
    await this.deliveries.confirm(id);
  }

  @Post('deliveries/poll')
  @HttpCode(204)
  async poll(): Promise<void> {
    await this.deliveries.poll();
  }
}
