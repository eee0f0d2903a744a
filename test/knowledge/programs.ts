import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  types: ['node'],
};

/** The samples, each file a program: one for Node, one with browser types and the newest library of the language. */
export const samples = [
  { file: pathOf('samples.ts'), options: { ...OPTIONS, lib: ['lib.es2023.d.ts'] } },
  { file: pathOf('samples-web.ts'), options: { ...OPTIONS, types: [], lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'] } },
].map(({ file, options }) => ({ file, program: ts.createProgram([file], options) }));

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
