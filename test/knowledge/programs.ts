import { readdirSync, readFileSync } from 'node:fs';
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

const own = readdirSync(new URL('samples', import.meta.url)).filter((name) => name.endsWith('.ts') && name !== 'web.ts');
const forNode = createProgram([...own, ...['uninstalled/effects.ts', 'uninstalled/services.ts'].filter(isInstalled)], {
  lib: ['lib.es2023.d.ts'],
});
const forBrowsers = createProgram(['web.ts'], { types: [], lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'] });

/** The files of samples, each with its program: one for Node, one with browser types and the newest library of the language. */
export const samples = [...forNode, ...forBrowsers];

function createProgram(names: readonly string[], options: ts.CompilerOptions): { name: string; file: string; program: ts.Program }[] {
  const files = names.map((name) => ({ name, file: fileURLToPath(new URL(`samples/${name}`, import.meta.url)) }));
  const program = ts.createProgram(
    files.map(({ file }) => file),
    { ...OPTIONS, ...options },
  );
  return files.map(({ name, file }) => ({ name, file, program }));
}

/** Whether everything that a file of samples imports is there. */
function isInstalled(name: string): boolean {
  const file = fileURLToPath(new URL(`samples/${name}`, import.meta.url));
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles.every(({ fileName }) => ts.resolveModuleName(fileName, file, OPTIONS, ts.sys).resolvedModule !== undefined);
}
