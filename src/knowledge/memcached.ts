import type { Library } from './library.ts';

/** Memcached, by its two clients. */
export const memcached = {
  name: 'Memcached',
  docs: 'https://github.com/3rd-Eden/memcached#readme',
  imports: ['memcached', 'memjs'],
  restoreTypes: 'npm install --save-dev @types/memcached @types/memjs',
  calls: [
    {
      package: 'memcached',
      container: 'Memcached',
      members: ['set', 'add', 'replace', 'append', 'prepend', 'cas', 'incr', 'decr', 'del', 'touch', 'flush'],
      effect: 'cache',
    },
    { package: 'memcached', container: 'Memcached', members: ['get', 'gets', 'getMulti'], effect: 'cache', access: 'read' },
    {
      package: 'memjs',
      container: 'Client',
      members: ['set', 'add', 'replace', 'delete', 'increment', 'decrement', 'append', 'prepend', 'touch', 'flush'],
      effect: 'cache',
    },
    { package: 'memjs', container: 'Client', members: ['get', 'stats'], effect: 'cache', access: 'read' },
  ],
} as const satisfies Library;
