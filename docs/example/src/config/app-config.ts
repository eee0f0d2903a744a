import { Injectable } from '@nestjs/common';

@Injectable()
export class AppConfig {
  readonly databaseUrl = required('DATABASE_URL');
  readonly redisUrl = required('REDIS_URL');
  readonly smtpUrl = required('SMTP_URL');
  readonly mailFrom = process.env['MAIL_FROM'] ?? 'Orders <orders@example.com>';
  readonly purchasingAddress = process.env['PURCHASING_ADDRESS'] ?? 'purchasing@example.com';
  readonly stripeKey = required('STRIPE_SECRET_KEY');
  readonly stripeWebhookSecret = required('STRIPE_WEBHOOK_SECRET');
  readonly carrierUrl = required('CARRIER_URL');
  readonly carrierToken = required('CARRIER_TOKEN');
  readonly securityWebhookUrl = required('SECURITY_WEBHOOK_URL');
  readonly invoiceBucket = process.env['INVOICE_BUCKET'] ?? 'invoices';
  readonly awsRegion = process.env['AWS_REGION'] ?? 'eu-central-1';
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
