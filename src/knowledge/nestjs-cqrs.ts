import type { Library } from './library.ts';

/** Nest's CQRS: handlers start at once and nobody waits for them. `apply` only keeps an event. */
export const nestjsCqrs = {
  name: 'Nest CQRS',
  docs: 'https://docs.nestjs.com/recipes/cqrs',
  imports: ['@nestjs/cqrs'],
  calls: [
    { package: '@nestjs/cqrs', container: ['EventBus', 'IEventBus'], members: ['publish', 'publishAll'], effect: 'event' },
    // A class in version 10, an interface in version 12.
    {
      package: '@nestjs/cqrs',
      container: ['AggregateRoot', 'IAggregateRoot'],
      members: ['commit', 'publish', 'publishAll'],
      effect: 'event',
    },
  ],
} as const satisfies Library;
