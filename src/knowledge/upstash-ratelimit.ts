import type { Library } from './library.ts';

/** Upstash Ratelimit: each question is a request that counts. */
export const upstashRatelimit = {
  name: 'Upstash Ratelimit',
  docs: 'https://upstash.com/docs/redis/sdks/ratelimit-ts/methods',
  imports: ['@upstash/ratelimit'],
  calls: [
    {
      package: '@upstash/ratelimit',
      container: 'Ratelimit',
      members: ['limit', 'blockUntilReady', 'resetUsedTokens', '/^setDynamicLimit$/'],
      effect: 'cache',
    },
    {
      package: '@upstash/ratelimit',
      container: 'Ratelimit',
      members: ['getRemaining', '/^getDynamicLimit$/'],
      effect: 'cache',
      access: 'read',
    },
  ],
} as const satisfies Library;
