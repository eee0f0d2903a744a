import type { Library } from './library.ts';

/** Keyv: which store stands behind it cannot be seen. */
export const keyv = {
  name: 'Keyv',
  docs: 'https://keyv.org/docs/keyv/',
  imports: ['keyv'],
  calls: [
    {
      package: 'keyv',
      container: 'Keyv',
      members: ['set', '/^(setMany|setRaw|setManyRaw)$/', 'delete', '/^deleteMany$/', 'clear'],
      effect: 'cache',
    },
    {
      package: 'keyv',
      container: 'Keyv',
      members: ['get', '/^(getMany|getRaw|getManyRaw|hasMany)$/', 'has'],
      effect: 'cache',
      access: 'read',
    },
  ],
} as const satisfies Library;
