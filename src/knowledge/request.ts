import type { Library } from './library.ts';

/** request, which no one maintains any more and many still have. */
export const request = {
  name: 'request',
  docs: 'https://github.com/request/request#readme',
  imports: ['request', 'request-promise', 'request-promise-native'],
  restoreTypes: 'npm install --save-dev @types/request',
  calls: [
    {
      package: 'request',
      container: 'RequestAPI',
      members: ['()'],
      effect: 'http',
      access: { argument: 0, property: 'method', absent: 'read' },
    },
    { package: 'request', container: 'RequestAPI', members: ['post', 'put', 'patch', 'del', 'delete'], effect: 'http' },
    { package: 'request', container: 'RequestAPI', members: ['get', 'head'], effect: 'http', access: 'read' },
    { package: 'request', container: 'RequestAPI', members: ['defaults', 'forever', 'jar', 'cookie'], local: true },
  ],
} as const satisfies Library;
