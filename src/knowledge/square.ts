import type { Library } from './library.ts';

/** Square: a class for each resource. */
export const square = {
  name: 'Square',
  docs: 'https://developer.squareup.com/docs/sdks/nodejs',
  imports: ['square'],
  calls: [
    {
      package: 'square',
      container: '/Client$/',
      members: ['/^(get|list|search|retrieve|batchGet|bulkRetrieve|calculate|info)([A-Z]|$)/', 'load', 'v1ListOrders', 'v1RetrieveOrder'],
      effect: 'payment',
      access: 'read',
    },
    {
      package: 'square',
      container: '/Client$/',
      members: [
        '/^(create|update|upsert|delete|cancel|complete|pay|refund|publish|clone|accept|submit|disable|enable|dismiss|link|unlink)([A-Z]|$)/',
        '/^(add|remove|adjust|accumulate|redeem|pause|resume|swap|change|register|revoke|obtain|start|receive|restore)([A-Z]|$)/',
        '/^(batchCreate|batchUpdate|batchUpsert|batchDelete|bulkSwap|bulkPublish|bulkUpdate|bulkDelete)([A-Z]|$)/',
        'v1UpdateOrder',
      ],
      effect: 'payment',
    },
  ],
} as const satisfies Library;
