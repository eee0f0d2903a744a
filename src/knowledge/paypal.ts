import type { Library } from './library.ts';

/** PayPal's server SDK. */
export const paypal = {
  name: 'PayPal',
  docs: 'https://developer.paypal.com/serversdk/typescript/getting-started/how-to-get-started',
  imports: ['@paypal/paypal-server-sdk'],
  calls: [
    {
      package: '@paypal/paypal-server-sdk',
      container: 'OrdersController',
      members: [
        'createOrder',
        'captureOrder',
        'authorizeOrder',
        'patchOrder',
        'confirmOrder',
        'createOrderTracking',
        'updateOrderTracking',
      ],
      effect: 'payment',
    },
    { package: '@paypal/paypal-server-sdk', container: 'OrdersController', members: ['getOrder'], effect: 'payment', access: 'read' },
    {
      package: '@paypal/paypal-server-sdk',
      container: 'PaymentsController',
      members: ['captureAuthorizedPayment', 'refundCapturedPayment', 'voidPayment', 'reauthorizePayment'],
      effect: 'payment',
    },
    {
      package: '@paypal/paypal-server-sdk',
      container: 'PaymentsController',
      members: ['getAuthorizedPayment', 'getCapturedPayment', 'getRefund'],
      effect: 'payment',
      access: 'read',
    },
    {
      package: '@paypal/paypal-server-sdk',
      container: 'VaultController',
      members: ['createPaymentToken', 'deletePaymentToken', 'createSetupToken'],
      effect: 'payment',
    },
    {
      package: '@paypal/paypal-server-sdk',
      container: 'VaultController',
      members: ['getPaymentToken', 'getSetupToken', 'listCustomerPaymentTokens'],
      effect: 'payment',
      access: 'read',
    },
  ],
} as const satisfies Library;
