import { Injectable } from '@nestjs/common';
import { AppConfig } from '../config/app-config.js';
import { postJson } from '../lib/http.js';
import type { AuditRecord, AuditTrail } from './audit-trail.js';

@Injectable()
export class WebhookAuditTrail implements AuditTrail {
  constructor(private readonly config: AppConfig) {}

  async record(entry: AuditRecord): Promise<void> {
    await postJson(this.config.securityWebhookUrl, { text: `${entry.actor} ${entry.action} ${entry.subject}` });
  }
}
