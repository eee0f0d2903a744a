import type { Library } from './library.ts';

const ROUTER = ['@koa/router', 'koa-router'] as const;

/** Middleware of Koa and its router: each runs what is behind it by `await next()`. */
export const koa = {
  name: 'Koa',
  docs: 'https://github.com/koajs/koa/blob/master/docs/guide.md',
  imports: [],
  requests: {
    members: [
      { package: 'koa', container: ['ContextDelegatedRequest', 'BaseRequest', 'Request'], members: ['query'] },
      { package: '/^(@koa\\/|koa-?)body(-?parser)?$/', container: 'Request', members: ['body'] },
      { package: [...ROUTER], members: ['params'] },
    ],
  },
  handlers: { bodies: [{ package: 'koa', members: ['body'] }] },
  calls: [
    { package: 'koa', container: 'Application', members: ['use'], route: { next: { argument: 1 }, before: 'receiver' } },
    // What it gives to `app.use` runs whatever was registered on it.
    { package: ROUTER, container: ['Router', 'RouterImplementation'], members: ['routes', 'middleware'], serves: 'receiver' },
    {
      package: ROUTER,
      container: ['Router', 'RouterImplementation'],
      members: ['use'],
      route: { next: { argument: 1 }, before: 'receiver' },
    },
    {
      package: ROUTER,
      container: ['Router', 'RouterImplementation'],
      members: ['all', 'del', 'delete', 'get', 'head', 'options', 'patch', 'post', 'put'],
      route: { next: { argument: 1 } },
    },
  ],
} as const satisfies Library;
