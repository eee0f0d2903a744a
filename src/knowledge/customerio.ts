import type { Library } from './library.ts';

/** Customer.io: what is tracked starts campaigns. Mails and messages are put together in classes of their own. */
export const customerio = {
  name: 'Customer.io',
  docs: 'https://github.com/customerio/customerio-node',
  imports: ['customerio-node'],
  calls: [
    { package: 'customerio-node', container: 'APIClient', members: ['sendEmail', 'triggerBroadcast'], effect: 'email' },
    { package: 'customerio-node', container: 'APIClient', members: ['sendSMS'], effect: 'sms' },
    { package: 'customerio-node', container: 'APIClient', members: ['sendPush', 'sendInApp', 'sendInboxMessage'], effect: 'push' },
    { package: 'customerio-node', container: 'APIClient', members: ['createCustomersExport', 'createDeliveriesExport'], effect: 'http' },
    {
      package: 'customerio-node',
      container: 'APIClient',
      members: ['/^(getAttributes|getCustomersByEmail|getExport|listExports|downloadExport)$/'],
      effect: 'http',
      access: 'read',
    },
    {
      package: 'customerio-node',
      container: 'TrackClient',
      members: [
        '/^(identify|destroy|suppress|unsuppress|track|trackAnonymous|trackPageView|trackPush|addDevice|deleteDevice|mergeCustomers)$/',
      ],
      effect: 'http',
    },
  ],
} as const satisfies Library;
