import type { Library } from './library.ts';

/** fs-extra: what it has beyond `node:fs`. Making a directory that may be there already is left out, as in `node:fs`. */
export const fsExtra = {
  name: 'fs-extra',
  docs: 'https://github.com/jprichardson/node-fs-extra#methods',
  imports: ['fs-extra'],
  restoreTypes: 'npm install --save-dev @types/fs-extra',
  calls: [
    {
      package: ['fs-extra', 'jsonfile'],
      container: '(file)',
      members: [
        '/^(outputFile|outputJson|outputJSON|remove|copy|move|emptyDir|emptydir)(Sync)?$/',
        '/^(ensureFile|ensureDir|ensureLink|ensureSymlink|createFile|createLink|createSymlink|mkdirs|mkdirp)(Sync)?$/',
        '/^(writeFile|appendFile|unlink|rm|rmdir|rename|mkdir|copyFile|truncate|symlink|link|chmod|chown|lchmod|lchown|utimes|fchmod|fchown|ftruncate|futimes|write|writev)$/',
        '/^(writeJson|writeJSON)(Sync)?$/',
      ],
      effect: 'file',
    },
    {
      package: ['fs-extra', 'jsonfile'],
      container: '(file)',
      members: [
        '/^(readJson|readJSON|pathExists)(Sync)?$/',
        '/^(readFile|stat|lstat|readdir|readlink|realpath|access|exists|open|opendir|read|readv|fstat)$/',
      ],
      effect: 'file',
      access: 'read',
    },
    { package: 'jsonfile', container: '(file)', members: ['writeFileSync'], effect: 'file' },
    { package: 'jsonfile', container: '(file)', members: ['readFileSync'], effect: 'file', access: 'read' },
  ],
} as const satisfies Library;
