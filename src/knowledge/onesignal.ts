import type { Library } from './library.ts';

/** OneSignal: one class of requests. */
export const onesignal = {
  name: 'OneSignal',
  docs: 'https://github.com/OneSignal/onesignal-node-api',
  imports: ['@onesignal/node-onesignal'],
  calls: [
    {
      package: '@onesignal/node-onesignal',
      container: 'PromiseDefaultApi',
      members: ['createNotification', '/^createNotificationWithRetry$/', 'cancelNotification', '/^(start|update)LiveActivity$/'],
      effect: 'push',
    },
    {
      package: '@onesignal/node-onesignal',
      container: 'PromiseDefaultApi',
      members: ['/^(get|view|list|estimate)[A-Z]/'],
      effect: 'http',
      access: 'read',
    },
    {
      package: '@onesignal/node-onesignal',
      container: 'PromiseDefaultApi',
      members: ['/^(create|update|delete|transfer|unsubscribe|rotate|copy|export)[A-Z]/'],
      effect: 'http',
    },
  ],
} as const satisfies Library;
