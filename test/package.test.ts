import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ESLint, Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import database from '../src/index.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const plugin: ESLint.Plugin = database;
const rules = plugin.rules ?? {};

/** Names of the files of a folder, without their extension; folders beside a rule hold its steps. */
const namesIn = (folder: string, extension: string) =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();

describe('the package', () => {
  test('has its own name and version', () => {
    expect(plugin.meta).toMatchObject({ name: manifest.name, version: manifest.version, namespace: 'database' });
  });

  test('has each rule in the folder, in the index and in the docs', () => {
    expect(namesIn('rules', '.ts')).toEqual(Object.keys(rules).sort());
    expect(namesIn('docs/rules', '.md')).toEqual(Object.keys(rules).sort());
  });

  test('has configs that follow from what each rule says of itself', () => {
    const rulesWith = (...levels: unknown[]) =>
      Object.entries(rules)
        .filter(([, { meta }]) => levels.includes((meta?.docs as { recommended?: unknown } | undefined)?.recommended))
        .map(([name]) => `database/${name}`)
        .sort();
    const rulesOf = (name: string) => {
      const config = plugin.configs?.[name] as Linter.Config | Linter.Config[] | undefined;
      return [config ?? []]
        .flat()
        .flatMap((part) => Object.keys(part.rules ?? {}))
        .sort();
    };
    expect(rulesOf('recommended')).toEqual(rulesWith('recommended'));
    expect(rulesOf('strict')).toEqual(rulesWith('recommended', 'strict'));
    expect(rulesOf('all')).toEqual(
      Object.keys(rules)
        .map((name) => `database/${name}`)
        .sort(),
    );
  });

  test('has the options of strict in strict and all only', () => {
    const optionsOf = (name: string) => Object.entries((plugin.configs?.[name] as Linter.Config).rules ?? {});
    for (const [name, entry] of [...optionsOf('strict'), ...optionsOf('all')]) {
      const docs = rules[name.replace('database/', '')]?.meta?.docs as { strict?: unknown[] } | undefined;
      expect(entry, name).toEqual(['error', ...(docs?.strict ?? [])]);
    }
    for (const [name, entry] of optionsOf('recommended')) expect(entry, name).toBe('error');
    expect(Object.fromEntries(optionsOf('strict'))['database/no-side-effects-in-transaction']).toEqual(['error', { events: 'follow' }]);
  });

  test.each(Object.entries(rules))('links %s to its page', (name, { meta }) => {
    expect(meta?.docs?.url).toContain(name);
    expect(meta?.docs?.description).toBeTruthy();
  });

  test('is named once: prefix, package and README agree', () => {
    const readme = readFileSync(`${root}README.md`, 'utf8');
    expect(readme).toContain(`import database from '${manifest.name}'`);
  });
});
