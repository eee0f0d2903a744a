import type { Library } from './library.ts';

/** The SQS module of ssut for Nest. */
export const nestjsSqs = {
  name: '@ssut/nestjs-sqs',
  docs: 'https://github.com/ssut/nestjs-sqs#readme',
  imports: ['@ssut/nestjs-sqs'],
  calls: [
    { package: '@ssut/nestjs-sqs', container: 'SqsService', members: ['send', 'purgeQueue'], effect: 'broker' },
    { package: '@ssut/nestjs-sqs', container: 'SqsService', members: ['getQueueAttributes'], effect: 'broker', access: 'read' },
  ],
} as const satisfies Library;
