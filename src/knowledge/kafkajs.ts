import type { Library } from './library.ts';

/** KafkaJS. A producer's transaction is Kafka's own and knows nothing of the database's. */
export const kafkajs = {
  name: 'KafkaJS',
  docs: 'https://kafka.js.org/docs/producing',
  imports: ['kafkajs'],
  calls: [
    { package: 'kafkajs', container: 'Sender', members: ['send', 'sendBatch'], effect: 'broker' },
    { package: 'kafkajs', container: 'Transaction', members: ['commit', 'sendOffsets', 'abort'], effect: 'broker' },
    {
      package: 'kafkajs',
      container: 'Admin',
      members: ['/^(create|delete|alter|set|reset)[A-Z]/'],
      effect: 'broker',
    },
    { package: 'kafkajs', container: 'Admin', members: ['/^(list|fetch|describe)[A-Z]/'], effect: 'broker', access: 'read' },
    { package: 'kafkajs', container: ['Producer', 'Consumer', 'Admin'], members: ['on'], invokes: 1, when: 'later' },
  ],
} as const satisfies Library;
