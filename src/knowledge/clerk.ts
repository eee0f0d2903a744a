import type { Library } from './library.ts';

/** Clerk's backend: a class for each kind of what it keeps. */
export const clerk = {
  name: 'Clerk',
  docs: 'https://clerk.com/docs/reference/backend/overview',
  imports: ['@clerk/backend', '@clerk/express', '@clerk/fastify', '@clerk/nextjs/server'],
  calls: [
    {
      package: '@clerk/backend',
      container: '/A(PI|pi)$/',
      members: ['/^(get|list|verify)([A-Z]|$)/'],
      effect: 'http',
      access: 'read',
    },
    {
      package: '@clerk/backend',
      container: '/A(PI|pi)$/',
      members: [
        '/^(create|update|delete|add|remove|replace|revoke|invite|reject|rotate|set|unset|assign|refresh)([A-Z]|$)/',
        '/^(ban|unban|lock|unlock|disable|cancel|extend|change|complete|generate)[A-Z]/',
      ],
      effect: 'http',
    },
  ],
} as const satisfies Library;
