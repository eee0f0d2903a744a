import type { Library } from './library.ts';

/** `fetch` and its neighbours: global in browsers and in Node, imported from undici and node-fetch. */
export const web = {
  name: 'fetch',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API',
  imports: ['undici', 'node-fetch'],
  calls: [
    {
      package: ['typescript', 'node', 'undici', 'undici-types', 'node-fetch'],
      // `declare global` in Node's types is the container `global`; `window.fetch` stands in an interface.
      container: ['(file)', 'global', 'WindowOrWorkerGlobalScope'],
      members: ['fetch'],
      effect: 'http',
      access: { argument: 1, property: 'method', absent: 'read' },
    },
    {
      package: ['undici', 'undici-types'],
      container: '(file)',
      members: ['request', 'stream', 'pipeline'],
      effect: 'http',
      access: { argument: 1, property: 'method', absent: 'read' },
    },
    { package: ['undici', 'undici-types'], container: '(file)', members: ['connect', 'upgrade'], effect: 'http' },
    {
      package: ['undici', 'undici-types'],
      container: 'Dispatcher',
      members: ['request', 'stream', 'pipeline', 'dispatch'],
      effect: 'http',
      access: { argument: 0, property: 'method', absent: 'read' },
    },
    { package: ['undici', 'undici-types'], container: 'Dispatcher', members: ['connect', 'upgrade'], effect: 'http' },
    { package: 'typescript', container: 'XMLHttpRequest', members: ['send'], effect: 'http' },
    { package: 'typescript', container: 'Navigator', members: ['sendBeacon'], effect: 'http' },
    {
      package: ['typescript', 'node', 'undici', 'undici-types'],
      container: ['WebSocket', 'EventSource'],
      members: ['new'],
      effect: 'realtime',
      access: 'read',
    },
    { package: ['typescript', 'undici', 'undici-types'], container: 'WebSocket', members: ['send', 'close'], effect: 'realtime' },
    {
      package: ['typescript', 'node', 'undici', 'undici-types'],
      container: ['EventTarget', 'WebSocket', 'EventSource'],
      members: ['addEventListener'],
      invokes: 1,
      when: 'later',
    },
  ],
} as const satisfies Library;
