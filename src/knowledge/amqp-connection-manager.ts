import type { Library } from './library.ts';

/** amqp-connection-manager: a channel that outlives its connection and keeps what could not be sent. */
export const amqpConnectionManager = {
  name: 'amqp-connection-manager',
  docs: 'https://github.com/jwalton/node-amqp-connection-manager#api',
  imports: ['amqp-connection-manager'],
  calls: [
    {
      package: 'amqp-connection-manager',
      container: 'ChannelWrapper',
      members: ['publish', 'sendToQueue', 'purgeQueue', 'deleteQueue', 'deleteExchange'],
      effect: 'broker',
    },
    {
      package: 'amqp-connection-manager',
      container: 'ChannelWrapper',
      members: ['get', 'checkQueue', 'checkExchange'],
      effect: 'broker',
      access: 'read',
    },
    { package: 'amqp-connection-manager', container: 'ChannelWrapper', members: ['consume'], invokes: 1, when: 'later' },
    { package: 'amqp-connection-manager', container: 'ChannelWrapper', members: ['addSetup'], invokes: 0, when: 'later' },
  ],
} as const satisfies Library;
