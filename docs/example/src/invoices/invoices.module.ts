import { Module } from '@nestjs/common';
import { InvoiceStorage } from './invoice-storage.js';
import { InvoiceService } from './invoice.service.js';
import { InvoicesController } from './invoices.controller.js';

@Module({ controllers: [InvoicesController], providers: [InvoiceStorage, InvoiceService] })
export class InvoicesModule {}
