import { Global, Module } from '@nestjs/common';
import { AUDIT_TRAIL, SECURITY_TRAIL } from './audit-trail.js';
import { DatabaseAuditTrail } from './database-audit-trail.js';
import { WebhookAuditTrail } from './webhook-audit-trail.js';

@Global()
@Module({
  providers: [
    { provide: AUDIT_TRAIL, useClass: DatabaseAuditTrail },
    { provide: SECURITY_TRAIL, useClass: WebhookAuditTrail },
  ],
  exports: [AUDIT_TRAIL, SECURITY_TRAIL],
})
export class AuditModule {}
