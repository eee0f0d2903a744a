import type { Library } from './library.ts';

/** When Node runs the callbacks it is given: timers outlive the transaction, listeners wait, a storage's `run` is at once. */
export const nodeAsync = {
  name: 'Node.js',
  docs: 'https://nodejs.org/api/timers.html',
  imports: ['/^(node:)?(timers|events|async_hooks)$/'],
  restoreTypes: 'npm install --save-dev @types/node',
  calls: [
    {
      package: 'node',
      container: ['global', 'timers'],
      members: ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
      invokes: 0,
      when: 'detached',
    },
    { package: 'node', container: 'Process', members: ['nextTick'], invokes: 0, when: 'detached' },
    { package: 'node', container: 'AsyncLocalStorage', members: ['run'], invokes: 1, when: 'now' },
    { package: 'node', container: 'AsyncLocalStorage', members: ['exit'], invokes: 0, when: 'now' },
    { package: 'node', container: 'AsyncResource', members: ['runInAsyncScope'], invokes: 0, when: 'now' },
    {
      package: 'node',
      // Many of Node's classes declare their events again.
      members: ['on', 'once', 'addListener', 'prependListener', 'prependOnceListener'],
      invokes: 1,
      when: 'later',
    },
  ],
} as const satisfies Library;
