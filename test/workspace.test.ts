import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { withSources } from '../src/analysis/program/sources.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const COMPILER = { target: 'es2022', module: 'node16', moduleResolution: 'node16', strict: true, types: [] };

/** Writes files into a workspace of its own and returns the program of its application. */
function makeProgram(name: string, files: Readonly<Record<string, string | object>>): ts.Program {
  const folder = join(root, name);
  const write = (file: string, content: string | object): void => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  };
  write('packages/app/package.json', { name: '@acme/app', type: 'module' });
  for (const [file, content] of Object.entries(files)) write(file, content);
  mkdirSync(join(folder, 'node_modules/@acme'), { recursive: true });
  symlinkSync('../../packages/db', join(folder, 'node_modules/@acme/db'));
  const { options } = ts.convertCompilerOptionsFromJson(COMPILER, folder);
  return ts.createProgram({ rootNames: [join(folder, 'packages/app/src/main.ts')], options });
}

/** The files of the other package that a program holds. */
function filesOfDb(program: ts.Program): readonly string[] {
  return program
    .getSourceFiles()
    .map(({ fileName }) => fileName)
    .filter((fileName) => fileName.includes('/packages/db/'))
    .map((fileName) => fileName.replace(/^.*\/packages\/db\//, ''));
}

const MAIN = "import { Transactional } from '@acme/db';\nexport const decorate = Transactional();\n";
const DECLARED = "import type { Row } from './rows.js';\nexport declare function Transactional(): (row: Row) => void;\n";
const SOURCE =
  "import type { Row } from './rows.js';\nimport { pool } from '#pool';\nexport function Transactional(): (row: Row) => void {\n" +
  '  return () => pool.transaction();\n}\n';
const DB = { name: '@acme/db', type: 'module', types: './dist/index.d.ts', imports: { '#pool': './src/pool.ts' } };
const BUILT = {
  'packages/app/src/main.ts': MAIN,
  'packages/db/package.json': DB,
  'packages/db/dist/index.d.ts': DECLARED,
  'packages/db/dist/rows.d.ts': 'export interface Row {\n  id: string;\n}\n',
  'packages/db/src/rows.ts': 'export interface Row {\n  id: string;\n}\n',
  'packages/db/src/pool.ts': 'export const pool = { transaction(): void {} };\n',
};

const opens = (member: string): boolean => member === 'transaction';

describe('packages of a workspace', () => {
  it('are read from their sources where these may open a transaction, and by their own aliases; types stay as they are built', () => {
    const program = makeProgram('built', {
      ...BUILT,
      'packages/db/tsconfig.json': { compilerOptions: { ...COMPILER, outDir: 'dist', paths: { '@pool': ['./src/pool.ts'] } } },
      'packages/db/src/index.ts': SOURCE.replace('#pool', '@pool'),
    });
    const whole = withSources(program, opens);
    expect(filesOfDb(program)).toEqual(['dist/rows.d.ts', 'dist/index.d.ts']);
    expect(filesOfDb(whole)).toEqual(['dist/rows.d.ts', 'src/pool.ts', 'src/index.ts']);
    expect(whole.getSourceFiles().filter((file) => whole.isSourceFileFromExternalLibrary(file))).toEqual([]);
    const main = program.getSourceFile(join(root, 'built/packages/app/src/main.ts'));
    expect(whole.getSourceFile(join(root, 'built/packages/app/src/main.ts'))).toBe(main);
    // Another program over the same files parses nothing again.
    const source = join(root, 'built/packages/db/src/index.ts');
    const host = ts.createCompilerHost(program.getCompilerOptions());
    host.getSourceFile = (name) => program.getSourceFile(name);
    const other = ts.createProgram(program.getRootFileNames(), program.getCompilerOptions(), host);
    expect(withSources(other, opens).getSourceFile(source)).toBe(whole.getSourceFile(source));
  });

  it('are read from what a declaration map names, before what folders suggest', () => {
    const program = makeProgram('mapped', {
      ...BUILT,
      'packages/db/dist/index.d.ts': `${DECLARED}//# sourceMappingURL=index.d.ts.map\n`,
      'packages/db/dist/index.d.ts.map': { version: 3, sources: ['../code/index.ts'], mappings: '' },
      'packages/db/code/index.ts': SOURCE.replace("import type { Row } from './rows.js'", "import type { Row } from '../src/rows.js'"),
      'packages/db/src/index.ts': 'export {};\n',
    });
    expect(filesOfDb(withSources(program, opens))).toEqual(['dist/rows.d.ts', 'src/pool.ts', 'code/index.ts']);
  });

  it.each<[string, Record<string, string | object>]>([
    ['what is used of them opens nothing', { 'packages/db/src/index.ts': SOURCE.replace('.transaction', '.query') }],
    ['only types of theirs are used', { 'packages/db/src/index.ts': SOURCE, 'packages/app/src/main.ts': MAIN.replace('{', 'type {') }],
    ['nobody has their sources', {}],
    ['they are sources already', { 'packages/db/src/index.ts': SOURCE, 'packages/db/package.json': { ...DB, types: './src/index.ts' } }],
  ])('stay as they are where %s', (name, files) => {
    const program = makeProgram(name.replaceAll(' ', '-'), { ...BUILT, ...files });
    expect(withSources(program, opens)).toBe(program);
  });
});
