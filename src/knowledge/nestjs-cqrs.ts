import type { Library } from './library.ts';

/** Buses within the process: events start their handlers and drop their promises, commands and queries are calls of one handler. */
export const nestjsCqrs = {
  name: 'Nest CQRS',
  docs: 'https://docs.nestjs.com/recipes/cqrs',
  imports: ['@nestjs/cqrs'],
  calls: [
    {
      package: '@nestjs/cqrs',
      // `AggregateRoot` is a class up to 10, in 12 its members are those of an interface.
      container: ['EventBus', 'AggregateRoot', 'IAggregateRoot'],
      members: ['publish', 'publishAll'],
      emits: { channel: 'nest-cqrs-events', by: { class: 0 } },
    },
    {
      package: '@nestjs/cqrs',
      container: ['AggregateRoot', 'IAggregateRoot'],
      members: ['commit'],
      emits: { channel: 'nest-cqrs-events', by: { collectedBy: 'apply' } },
    },
    {
      package: '@nestjs/cqrs',
      container: 'CommandBus',
      members: ['execute'],
      emits: { channel: 'nest-cqrs-commands', by: { class: 0 }, awaits: true, isCall: true },
    },
    {
      package: '@nestjs/cqrs',
      container: 'QueryBus',
      members: ['execute'],
      emits: { channel: 'nest-cqrs-queries', by: { class: 0 }, awaits: true, isCall: true },
    },
  ],
  listeners: [
    { package: '@nestjs/cqrs', name: 'EventsHandler', channel: 'nest-cqrs-events', method: 'handle' },
    { package: '@nestjs/cqrs', name: 'CommandHandler', channel: 'nest-cqrs-commands', method: 'execute' },
    { package: '@nestjs/cqrs', name: 'QueryHandler', channel: 'nest-cqrs-queries', method: 'execute' },
  ],
} as const satisfies Library;
