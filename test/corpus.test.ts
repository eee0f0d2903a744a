/** No rule may know the code that it is scored on. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url);

const files = ['src/', 'rules/'].flatMap((room) =>
  readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => room + file),
);

/** Names of repositories that are words of the trade, or libraries that the plugin knows, as well: of these only `owner/name` tells. */
const WORDS = ['novu', 'outline', 'pg-boss', 'server', 'storage', 'trigger.dev'];

const labelled = ['labels', 'unseen'].flatMap((folder) => readdirSync(new URL(`test/corpus/${folder}`, root)));

const repositories = [...new Set(labelled)].flatMap((file) => {
  const [owner, name] = file.replace(/\.jsonl$/, '').split('__');
  return owner === undefined || name === undefined ? [] : [{ owner: owner.toLowerCase(), name: name.toLowerCase() }];
});

test('there are repositories, and files', () => {
  expect(repositories.length).toBeGreaterThan(6);
  expect(files.length).toBeGreaterThan(100);
});

for (const { owner, name } of repositories) {
  test(`nothing in the plugin speaks of ${owner}/${name}`, () => {
    const wanted = WORDS.includes(name) ? `${owner}/${name}` : name;
    // `@supabase/storage-js` is a package that anybody may use.
    const speaking = files.filter((file) =>
      new RegExp(`(?<!@)\\b${wanted}\\b(?!-js)`, 'i').test(readFileSync(new URL(file, root), 'utf8')),
    );
    expect(speaking).toEqual([]);
  });
}
