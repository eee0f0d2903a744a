import type { Library } from './library.ts';

/** The RabbitMQ module of golevelup for Nest. */
export const golevelupRabbitmq = {
  name: '@golevelup/nestjs-rabbitmq',
  docs: 'https://golevelup.github.io/nestjs/modules/rabbitmq.html',
  imports: ['@golevelup/nestjs-rabbitmq'],
  calls: [{ package: '@golevelup/nestjs-rabbitmq', container: 'AmqpConnection', members: ['publish', 'request'], effect: 'broker' }],
} as const satisfies Library;
