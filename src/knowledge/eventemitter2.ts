import type { Library } from './library.ts';

/** Events within the process: `emit` starts the listeners and drops their promises, `emitAsync` waits for them. */
export const eventemitter2 = {
  name: 'EventEmitter2',
  docs: 'https://github.com/EventEmitter2/EventEmitter2#readme',
  imports: ['eventemitter2', '@nestjs/event-emitter'],
  calls: [
    {
      package: 'eventemitter2',
      container: 'EventEmitter2',
      members: ['emit'],
      emits: { channel: 'eventemitter2', by: { name: 0 } },
    },
    {
      package: 'eventemitter2',
      container: 'EventEmitter2',
      members: ['emitAsync'],
      emits: { channel: 'eventemitter2', by: { name: 0 }, awaits: true },
    },
    {
      package: 'eventemitter2',
      container: 'EventEmitter2',
      members: ['on', 'once', 'addListener', 'prependListener', 'prependOnceListener'],
      listens: { channel: 'eventemitter2', name: 0, listener: 1 },
    },
    {
      package: 'eventemitter2',
      container: 'EventEmitter2',
      members: ['many', 'prependMany'],
      listens: { channel: 'eventemitter2', name: 0, listener: 2 },
    },
    {
      package: 'eventemitter2',
      container: 'EventEmitter2',
      members: ['onAny', 'prependAny'],
      listens: { channel: 'eventemitter2', listener: 0 },
    },
  ],
  listeners: [{ package: '@nestjs/event-emitter', name: 'OnEvent', channel: 'eventemitter2' }],
} as const satisfies Library;
