import type { Library } from './library.ts';

/** Procedures: what `use` is given stands around every procedure that is built from its result. */
export const trpc = {
  name: 'tRPC',
  docs: 'https://trpc.io/docs/server/middlewares',
  imports: ['@trpc/server'],
  requests: { members: [{ package: '@trpc/server', container: 'ProcedureResolverOptions', members: ['input'], checked: true }] },
  calls: [
    {
      package: '@trpc/server',
      container: 'ProcedureBuilder',
      members: ['use'],
      route: { next: { argument: 0, property: 'next' }, before: 'result' },
    },
    {
      package: '@trpc/server',
      container: 'ProcedureBuilder',
      members: ['query', 'mutation', 'subscription'],
      route: { next: { argument: 0, property: 'next' } },
    },
    { package: '@trpc/server', container: 'TRPCRootObject', members: ['middleware'], standsFor: 0 },
  ],
} as const satisfies Library;
