import { PrismaClient as ShopClient } from '../../generated/prisma-7/client.ts';
import { PrismaClient as BillingClient } from '../../generated/prisma-6';

export const shop = new ShopClient({ accelerateUrl: 'prisma://accelerate.example.com' });
export const billing = new BillingClient({ datasourceUrl: 'postgres://billing.example.com/billing' });
