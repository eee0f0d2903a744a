import type { Library } from './library.ts';

/** Handlers of a route run one behind the other; what `use` is given stands before the routes that follow. */
export const express = {
  name: 'Express',
  docs: 'https://expressjs.com/en/guide/using-middleware.html',
  // Without its types nothing is missed but the order of handlers.
  imports: [],
  requests: { members: [{ package: 'express-serve-static-core', container: 'Request', members: ['query', 'body', 'params'] }] },
  calls: [
    { package: 'express-serve-static-core', container: 'Response', members: ['json', 'jsonp', 'send'], answers: 0 },
    { package: 'express-serve-static-core', container: 'Response', members: ['render'], answers: 1 },
    {
      package: 'express-serve-static-core',
      container: ['IRouter', 'Application'],
      members: ['use'],
      route: { next: { argument: 2 }, before: 'receiver' },
    },
    {
      package: 'express-serve-static-core',
      container: ['IRouter', 'IRoute', 'Application'],
      members: ['all', 'delete', 'get', 'head', 'options', 'patch', 'post', 'put'],
      route: { next: { argument: 2 } },
    },
  ],
} as const satisfies Library;
