import type { Library } from './library.ts';

/** Azure Service Bus. Settling a message is the consumer's own business. */
export const azureServiceBus = {
  name: 'Azure Service Bus',
  docs: 'https://learn.microsoft.com/javascript/api/overview/azure/service-bus-readme',
  imports: ['@azure/service-bus'],
  calls: [
    {
      package: '@azure/service-bus',
      container: 'ServiceBusSender',
      members: ['sendMessages', 'scheduleMessages', 'cancelScheduledMessages'],
      effect: 'broker',
    },
    {
      package: '@azure/service-bus',
      container: 'ServiceBusReceiver',
      members: ['receiveMessages', 'peekMessages'],
      effect: 'broker',
      access: 'read',
    },
    { package: '@azure/service-bus', container: 'ServiceBusSender', members: ['createMessageBatch'], local: true },
  ],
} as const satisfies Library;
