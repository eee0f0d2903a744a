import type { Library } from './library.ts';

/** Files. Making a temporary directory is left out: nobody minds one that stays. */
export const nodeFs = {
  name: 'node:fs',
  docs: 'https://nodejs.org/api/fs.html',
  imports: ['/^(node:)?fs(\\/promises)?$/'],
  restoreTypes: 'npm install --save-dev @types/node',
  calls: [
    {
      package: 'node',
      container: ['fs', 'fs/promises'],
      members: [
        '/^(writeFile|appendFile|unlink|rm|rmdir|rename|mkdir|copyFile|cp|truncate|symlink|link)(Sync)?$/',
        '/^(chmod|chown|lchmod|lchown|utimes|lutimes)(Sync)?$/',
        '/^(write|writev|ftruncate|fchmod|fchown|futimes)(Sync)?$/',
        'createWriteStream',
      ],
      effect: 'file',
    },
    {
      package: 'node',
      container: ['fs', 'fs/promises'],
      members: [
        '/^(readFile|stat|lstat|statfs|readdir|readlink|realpath|access|opendir|open|glob)(Sync)?$/',
        '/^(read|readv|fstat)(Sync)?$/',
        '/^exists(Sync)?$/',
        'createReadStream',
        'readLines',
      ],
      effect: 'file',
      access: 'read',
    },
    { package: 'node', container: ['fs', 'fs/promises'], members: ['watch', 'watchFile'], invokes: 'last', when: 'later' },
  ],
} as const satisfies Library;
