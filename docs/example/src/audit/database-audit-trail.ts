import { Injectable } from '@nestjs/common';
import { PrismaService } from '../database/prisma.service.js';
import type { Tx } from '../database/transaction.js';
import type { AuditRecord, AuditTrail } from './audit-trail.js';

@Injectable()
export class DatabaseAuditTrail implements AuditTrail {
  constructor(private readonly prisma: PrismaService) {}

  async record({ actor, action, subject }: AuditRecord, tx: Tx = this.prisma): Promise<void> {
    await tx.auditEntry.create({ data: { actor, action, subject } });
  }
}
