import type { Library } from './library.ts';

/** EventEmitter2, also as Nest's event emitter: in the process, and followed to its listeners. */
export const eventemitter2 = {
  name: 'EventEmitter2',
  docs: 'https://github.com/EventEmitter2/EventEmitter2#api',
  imports: ['eventemitter2', '@nestjs/event-emitter'],
  calls: [
    { package: 'eventemitter2', container: 'EventEmitter2', members: ['emit', 'emitAsync'], effect: 'event' },
    {
      package: 'eventemitter2',
      container: 'EventEmitter2',
      members: ['on', 'once', 'addListener', 'prependListener', 'prependOnceListener', 'many', 'onAny', 'prependAny'],
      invokes: 'last',
      when: 'later',
    },
  ],
} as const satisfies Library;
