import type { Library } from './library.ts';

/** unstorage, which Nitro and Nuxt keep things in: which driver stands behind it cannot be seen. */
export const unstorage = {
  name: 'unstorage',
  docs: 'https://unstorage.unjs.io/guide',
  imports: ['unstorage'],
  calls: [
    {
      package: 'unstorage',
      container: 'Storage',
      members: ['setItem', 'setItems', 'setItemRaw', 'removeItem', 'setMeta', 'removeMeta', 'clear', 'set', 'del', 'remove'],
      effect: 'cache',
    },
    {
      package: 'unstorage',
      container: 'Storage',
      members: ['getItem', 'getItems', 'getItemRaw', 'getMeta', 'getKeys', 'hasItem', 'get', 'has', 'keys'],
      effect: 'cache',
      access: 'read',
    },
  ],
} as const satisfies Library;
