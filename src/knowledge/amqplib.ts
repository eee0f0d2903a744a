import type { Library } from './library.ts';

/** amqplib: version 1 and later bring their types, 0.10 takes them from `@types/amqplib`. Acknowledging is the consumer's own business. */
export const amqplib = {
  name: 'amqplib',
  docs: 'https://amqp-node.github.io/amqplib/channel_api.html',
  imports: ['amqplib', '/^amqplib\\//'],
  restoreTypes: 'npm install --save-dev @types/amqplib',
  calls: [
    { package: 'amqplib', container: ['Channel', 'ConfirmChannel'], members: ['publish', 'sendToQueue'], effect: 'broker' },
    { package: 'amqplib', container: 'ConfirmChannel', members: ['waitForConfirms'], effect: 'broker' },
    { package: 'amqplib', container: 'Channel', members: ['purgeQueue', 'deleteQueue', 'deleteExchange'], effect: 'broker' },
    { package: 'amqplib', container: 'Channel', members: ['get', 'checkQueue', 'checkExchange'], effect: 'broker', access: 'read' },
    { package: 'amqplib', container: 'Channel', members: ['consume'], invokes: 1, when: 'later' },
  ],
} as const satisfies Library;
