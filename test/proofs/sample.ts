/**
 * Runs the text of a sample: its imports are the real packages, but for those that a proof replaces.
 */
import ts from 'typescript';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a page exports is known to its proof only
export type Exports = Record<string, any>;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
};

/** What a sample exports, run anew with the given modules and globals in place of the real ones. */
export async function run(text: string, modules: Exports, globals: Exports): Promise<Exports> {
  const code = ts.transpileModule(text, { compilerOptions: OPTIONS }).outputText;
  const names = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name);
  const loaded = new Map<string, unknown>();
  for (const name of names) {
    const module: unknown = modules[name] ?? (await import(/* @vite-ignore */ name));
    loaded.set(name, Object.create(module as object, { __esModule: { value: true } }));
  }
  const exports: Exports = {};
  const body = new Function('exports', 'require', ...Object.keys(globals), code);
  body(exports, (name: string) => loaded.get(name), ...Object.values(globals));
  return exports;
}
