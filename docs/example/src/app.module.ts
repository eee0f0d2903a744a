import { Module } from '@nestjs/common';
import { AuditModule } from './audit/audit.module.js';
import { CatalogModule } from './catalog/catalog.module.js';
import { ConfigModule } from './config/config.module.js';
import { CustomersModule } from './customers/customers.module.js';
import { DatabaseModule } from './database/database.module.js';
import { InvoicesModule } from './invoices/invoices.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { OrdersModule } from './orders/orders.module.js';
import { OutboxModule } from './outbox/outbox.module.js';

@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    NotificationsModule,
    JobsModule,
    AuditModule,
    OutboxModule,
    CatalogModule,
    CustomersModule,
    OrdersModule,
    InvoicesModule,
  ],
})
export class AppModule {}
