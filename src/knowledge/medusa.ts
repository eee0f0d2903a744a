import type { Library } from './library.ts';

/** Medusa 2: services whose decorator opens a transaction of MikroORM, and the interfaces behind which providers and buses stand. */
export const medusa = {
  name: 'Medusa',
  docs: 'https://docs.medusajs.com/learn/fundamentals/modules/db-operations',
  imports: ['/^@medusajs\\/(framework|utils|types)($|\\/)/'],
  afterCommit: 'in a method without `@InjectTransactionManager()` that calls this one',
  decorators: [{ package: '@medusajs/utils', name: 'InjectTransactionManager', transaction: {} }],
  calls: [
    {
      package: ['@medusajs/types', '@medusajs/utils'],
      container: ['IPaymentProvider', 'AbstractPaymentProvider'],
      members: [
        'initiatePayment',
        'updatePayment',
        'deletePayment',
        'authorizePayment',
        'capturePayment',
        'refundPayment',
        'cancelPayment',
      ],
      effect: 'payment',
    },
    {
      package: ['@medusajs/types', '@medusajs/utils'],
      container: ['IPaymentProvider', 'AbstractPaymentProvider'],
      members: ['retrievePayment', 'getPaymentStatus'],
      effect: 'payment',
      access: 'read',
    },
    {
      package: ['@medusajs/types', '@medusajs/utils'],
      container: ['IEventBusModuleService', 'AbstractEventBusModuleService'],
      members: ['emit', 'releaseGroupedEvents'],
      effect: 'broker',
    },
    { package: '@medusajs/types', container: 'INotificationModuleService', members: ['createNotifications'], effect: 'email' },
  ],
} as const satisfies Library;
