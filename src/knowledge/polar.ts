import type { Library } from './library.ts';

/** Polar: products, subscriptions and customers of a shop that it runs. */
export const polar = {
  name: 'Polar',
  docs: 'https://polar.sh/docs/integrate/sdk/typescript',
  imports: ['@polar-sh/sdk'],
  calls: [
    {
      package: '@polar-sh/sdk',
      container: '/^(Checkouts|CheckoutLinks|Subscriptions|Customers|Products|Discounts|Orders|Refunds|CustomerSessions|Events)$/',
      members: ['create', 'update', 'delete', 'revoke', 'ingest', '/^(updateExternal|deleteExternal|generateInvoice|updateBenefits)$/'],
      effect: 'payment',
    },
    {
      package: '@polar-sh/sdk',
      container: '/^(Checkouts|CheckoutLinks|Subscriptions|Customers|Products|Discounts|Orders|Refunds|Events)$/',
      members: ['get', 'list', '/^(getExternal|getState|getStateExternal|invoice|export)$/'],
      effect: 'payment',
      access: 'read',
    },
  ],
} as const satisfies Library;
