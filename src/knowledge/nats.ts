import type { Library } from './library.ts';

/** NATS: version 2 in one package, version 3 in several. */
export const nats = {
  name: 'NATS',
  docs: 'https://nats-io.github.io/nats.js/',
  imports: ['nats', '/^@nats-io\\/(transport-node|nats-core|jetstream|kv|obj|services)/'],
  calls: [
    {
      package: ['nats', '@nats-io/nats-core'],
      container: 'NatsConnection',
      members: ['publish', 'publishMessage', 'respondMessage', 'request', 'requestMany'],
      effect: 'broker',
    },
    { package: ['nats', '@nats-io/jetstream'], container: 'JetStreamClient', members: ['publish', '/^startBatch$/'], effect: 'broker' },
    { package: ['nats', '@nats-io/nats-core'], container: 'NatsConnection', members: ['flush', 'rtt'], effect: 'broker', access: 'read' },
  ],
} as const satisfies Library;
