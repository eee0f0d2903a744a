import type { Library } from './library.ts';

/** Braintree's gateways. */
export const braintree = {
  name: 'Braintree',
  docs: 'https://developer.paypal.com/braintree/docs/reference/overview',
  imports: ['braintree'],
  restoreTypes: 'npm install --save-dev @types/braintree',
  calls: [
    {
      package: 'braintree',
      container: 'TransactionGateway',
      members: [
        'sale',
        'refund',
        'void',
        'submitForSettlement',
        'submitForPartialSettlement',
        'cloneTransaction',
        'holdInEscrow',
        'releaseFromEscrow',
        'adjustAuthorization',
        'cancelRelease',
      ],
      effect: 'payment',
    },
    {
      package: 'braintree',
      container: ['CustomerGateway', 'PaymentMethodGateway', 'SubscriptionGateway', 'AddressGateway', 'CreditCardGateway'],
      members: ['create', 'update', 'delete', 'cancel', 'retryCharge'],
      effect: 'payment',
    },
    { package: 'braintree', container: '/Gateway$/', members: ['find', 'search'], effect: 'payment', access: 'read' },
    { package: 'braintree', container: 'ClientTokenGateway', members: ['generate'], effect: 'payment', access: 'read' },
    { package: 'braintree', container: 'WebhookNotificationGateway', members: ['parse'], local: true },
  ],
} as const satisfies Library;
