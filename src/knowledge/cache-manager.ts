import type { Library } from './library.ts';

/** cache-manager, also as Nest's `CACHE_MANAGER`. `wrap` fills the cache where it is empty, and runs its callback for that. */
export const cacheManager = {
  name: 'cache-manager',
  docs: 'https://github.com/jaredwray/cacheable/tree/main/packages/cache-manager#readme',
  imports: ['cache-manager', '@nestjs/cache-manager'],
  calls: [
    // Version 4 and 5 say `reset` for `clear`.
    {
      package: 'cache-manager',
      container: ['Cache', 'MemoryCache', 'MultiCache', 'Store'],
      members: ['set', 'mset', 'del', 'mdel', '/^(clear|reset)$/'],
      effect: 'cache',
    },
    {
      package: 'cache-manager',
      container: ['Cache', 'MemoryCache', 'MultiCache', 'Store'],
      members: ['get', 'mget', 'ttl'],
      effect: 'cache',
      access: 'read',
    },
    { package: 'cache-manager', container: ['Cache', 'MemoryCache', 'MultiCache'], members: ['wrap'], invokes: 1, when: 'now' },
  ],
} as const satisfies Library;
