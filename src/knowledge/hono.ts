import type { Library } from './library.ts';

/** Handlers of a route run one behind the other, by `await next()`; what `use` is given stands before the routes that follow. */
export const hono = {
  name: 'Hono',
  docs: 'https://hono.dev/docs/guides/middleware',
  imports: [],
  requests: {
    members: [
      { package: 'hono', container: 'HonoRequest', members: ['query', 'queries', 'param', 'json', 'parseBody'] },
      { package: 'hono', container: 'HonoRequest', members: ['valid'], checked: true },
    ],
  },
  calls: [
    { package: 'hono', container: 'Context', members: ['json', 'html', 'body', 'render'], answers: 0 },
    { package: 'hono', container: 'Hono', members: ['route'], route: { next: { argument: 1 }, from: 1 } },
    { package: 'hono', container: 'Hono', members: ['use'], route: { next: { argument: 1 }, before: 'receiver' } },
    {
      package: 'hono',
      container: 'Hono',
      members: ['all', 'delete', 'get', 'on', 'options', 'patch', 'post', 'put'],
      route: { next: { argument: 1 } },
    },
    { package: 'hono', container: ['(file)', 'Factory'], members: ['createMiddleware'], standsFor: 0 },
  ],
} as const satisfies Library;
