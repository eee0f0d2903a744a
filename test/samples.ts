/**
 * The samples of the pages of rules: TypeScript fences whose first line says `// wrong` or `// right`, and after a colon what they
 * are about. The same text is linted, type-checked and run (test/proofs).
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A fence of a page. */
export interface Sample {
  /** The rule that the page is about. */
  readonly rule: string;
  /** Line of the page on which the fence stands. */
  readonly line: number;
  readonly language: string;
  readonly mark: string | undefined;
  /** What stands after the mark; pages of rules that are proved name each sample. */
  readonly name: string | undefined;
  readonly text: string;
  /** Where the sample would be if it were a file. */
  readonly file: string;
}

/** The pages of docs/rules, as absolute paths. */
export function pages(): string[] {
  const folder = join(root, 'docs/rules');
  return readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [join(folder, name)] : []));
}

/** The fences of a page that hold code. */
export function readSamples(page: string): Sample[] {
  const text = readFileSync(page, 'utf8');
  const rule = basename(page, '.md');
  return [...text.matchAll(/^```(ts|js)\n(.*?)^```$/gms)].map(({ index, 1: language = '', 2: content = '' }) => {
    const line = text.slice(0, index).split('\n').length;
    const [, mark, name] = /^\/\/ (wrong|right)(?:: (.+))?$/.exec(content.split('\n')[0] ?? '') ?? [];
    return { rule, line, language, mark, name, text: content, file: join(root, `test/generated/docs/${rule}-${line}.ts`) };
  });
}
