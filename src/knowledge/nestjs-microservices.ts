import type { Library } from './library.ts';

/** Nest microservices: `emit` sends at once, whether or not anybody subscribes; `send` sends when its answer is asked for. */
export const nestjsMicroservices = {
  name: 'Nest microservices',
  docs: 'https://docs.nestjs.com/microservices/basics',
  imports: ['@nestjs/microservices'],
  calls: [
    {
      package: '@nestjs/microservices',
      container: ['ClientProxy', 'ClientKafka', 'ClientKafkaProxy'],
      members: ['emit', 'emitBatch'],
      effect: 'broker',
    },
    {
      package: '@nestjs/microservices',
      container: ['ClientProxy', 'ClientKafka', 'ClientKafkaProxy'],
      members: ['send'],
      effect: 'broker',
      lazyUntil: ['subscribe', 'forEach', 'toPromise', 'firstValueFrom', 'lastValueFrom'],
    },
    { package: '@nestjs/microservices', container: 'ClientProxy', members: ['connect'], effect: 'broker', access: 'read' },
    // The producer of kafkajs, whose types Nest keeps a copy of.
    { package: '@nestjs/microservices', container: 'Sender', members: ['send', 'sendBatch'], effect: 'broker' },
  ],
} as const satisfies Library;
