/**
 * Writes docs/libraries.md from the tables of src/knowledge; with `--check` it only says whether the page is what they say. Reads the
 * build, so build first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** @typedef {import('../src/knowledge/library.ts').Library} Library */
/** @typedef {import('../src/knowledge/library.ts').CallFact} CallFact */

const page = fileURLToPath(new URL('../docs/libraries.md', import.meta.url));
const SHOWN = 8;
const built = new URL('../dist/src/knowledge/index.js', import.meta.url).href;
/** @type {{ libraries: readonly Library[] }} */
const { libraries } = await import(built);

/** What a row says, as the page's headings of names; rows that say nothing to readers have none. */
const SAYS = [
  { title: 'transactions', fits: (/** @type {CallFact} */ fact) => 'transaction' in fact },
  { title: 'begins', fits: (/** @type {CallFact} */ fact) => 'begin' in fact || 'returnsBegin' in fact },
  { title: 'ends', fits: (/** @type {CallFact} */ fact) => 'end' in fact },
  { title: 'after the commit', fits: (/** @type {CallFact} */ fact) => 'afterCommit' in fact },
  { title: 'queries', fits: (/** @type {CallFact} */ fact) => 'operation' in fact || 'sql' in fact },
  { title: 'events', fits: (/** @type {CallFact} */ fact) => 'emits' in fact },
  { title: 'changes', fits: (/** @type {CallFact} */ fact) => 'effect' in fact && fact.access !== 'read' },
  { title: 'reads', fits: (/** @type {CallFact} */ fact) => 'effect' in fact && fact.access === 'read' },
  { title: 'runs callbacks', fits: (/** @type {CallFact} */ fact) => 'invokes' in fact },
  { title: 'handlers', fits: (/** @type {CallFact} */ fact) => 'listens' in fact || 'route' in fact },
  { title: 'does nothing outside', fits: (/** @type {CallFact} */ fact) => 'local' in fact },
];

/** @param {Library} library */
function isOfDatabase({ calls, decorators = [] }) {
  const speaks = ['transaction', 'operation', 'begin', 'sql', 'afterCommit'];
  return decorators.length > 0 || calls.some((fact) => !('effect' in fact) && speaks.some((key) => key in fact));
}

/** @param {Library} library */
function getKinds({ calls }) {
  return [...new Set(calls.flatMap((fact) => ('effect' in fact ? [fact.effect] : 'emits' in fact ? ['event'] : [])))];
}

/**
 * The names a pattern stands for: alternatives one by one, and an ellipsis where anything may follow.
 * @param {string} name
 * @returns {string[]}
 */
function spell(name) {
  if (!/^\/.+\/$/.test(name)) return [name];
  return expand(name.slice(1, -1).replaceAll(/\(\?[!=][^()]*(?:\([^()]*\)[^()]*)*\)/g, '')).map((text) => {
    const open = text.endsWith('$') ? '' : '…';
    const rest = text.startsWith('^') ? '' : '…';
    return `${rest}${text.replaceAll(/[\^$]/g, '').replaceAll(/\[[^\]]*\][*+?]?|\\w[*+?]?|\.[*+]/g, '…')}${open}`.replaceAll(/…+/g, '…');
  });
}

/**
 * @param {string} text
 * @returns {string[]}
 */
function expand(text) {
  const [whole, group = '', mark] = /\(([^()]*)\)(\??)/.exec(text) ?? [];
  if (whole === undefined) return [text];
  return [...group.split('|'), ...(mark === '?' ? [''] : [])].flatMap((one) => expand(text.replace(whole, () => one)));
}

/** @param {readonly string[]} names */
function list(names) {
  const all = [...new Set(names.flatMap(spell))].filter((name) => name !== 'new' && name !== '()');
  const shown = all.slice(0, SHOWN).map((name) => `\`${name}\``);
  return [...shown, ...(all.length > SHOWN ? [`${all.length - SHOWN} more`] : [])].join(', ');
}

/** @param {Library} library */
function describeCalls({ calls, decorators = [], listeners = [], wrappers = [] }) {
  const said = SAYS.map(({ title, fits }) => ({ title, names: list(calls.filter(fits).flatMap(({ members }) => members)) }));
  const named = [...decorators, ...listeners, ...wrappers].map(({ name }) => `@${name}`);
  return [...said, { title: 'decorators', names: list(named) }]
    .filter(({ names }) => names !== '')
    .map(({ title, names }) => `${title}: ${names}`)
    .join('<br>');
}

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|');

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {string | { readonly read: string, readonly insert: string, readonly change: string, readonly count?: string } | undefined} remedy */
const describeRemedy = (remedy = '') =>
  typeof remedy === 'string' ? remedy : [...new Set([remedy.read, remedy.count ?? [], remedy.insert, remedy.change].flat())].join('; ');

const sorted = [...libraries].sort((a, b) => a.name.localeCompare(b.name, 'en'));
const link = (/** @type {Library} */ { name, docs }) => `[${name}](${docs})`;
const ofDatabase = sorted.filter(isOfDatabase);
const ofEffects = sorted.filter((library) => !isOfDatabase(library) && getKinds(library).length > 0);
const others = sorted.filter((library) => !ofDatabase.includes(library) && !ofEffects.includes(library));
const advised = sorted.filter(({ remedies }) => remedies !== undefined);
const REMEDIES = /** @type {const} */ (['batch', 'limit', 'lock', 'increment', 'upsert']);
const packages = new Set(
  sorted.flatMap(({ calls }) => calls.flatMap((fact) => fact.package ?? [])).filter((name) => !['typescript', 'node'].includes(name)),
);

const text = `# Libraries

<!-- Made by test/libraries.js from src/knowledge: change it there, then \`npm run docs\`. -->

What the plugin knows: ${sorted.length} libraries, whose calls are declared in ${packages.size} packages, in the language and in Node.
A call is recognised by the package, the type and the member that declare it, so a name alone proves nothing, and how the call is written
does not matter. The names are checked against the packages' own types in the tests.

## Databases

${table(
  ['Library', 'What counts', 'Where effects go'],
  ofDatabase.map((library) => [link(library), describeCalls(library), library.afterCommit ?? 'after the transaction']),
)}

## What reaches outside the database

"Changes" are reported inside a transaction, "reads" where the kind is one of the network. The option \`kinds\` of
[no-side-effects-in-transaction](rules/no-side-effects-in-transaction.md) chooses the kinds; \`telemetry\` and \`event\` do not count
unless asked for.

${table(
  ['Library', 'Kinds', 'What counts', 'What to do instead'],
  ofEffects.map((library) => [
    link(library),
    getKinds(library).join(', '),
    describeCalls(library),
    library.afterCommit ?? 'after the transaction',
  ]),
)}

## What runs callbacks

${table(
  ['Library', 'What counts'],
  others.map((library) => [link(library), describeCalls(library)]),
)}
${
  advised.length === 0
    ? ''
    : `
## What messages advise

${table(
  ['Library', ...REMEDIES],
  advised.map((library) => [link(library), ...REMEDIES.map((key) => describeRemedy(library.remedies?.[key]))]),
)}
`
}
## Add one

For your own code, or a package that is not here, say it once in \`settings.database\`. A row has the shape of a row of the tables
([src/knowledge/library.ts](../src/knowledge/library.ts)): where the call is declared, and what it does. What is declared in your own
project has no \`package\`.

\`\`\`js
export default [
  {
    settings: {
      database: {
        calls: [
          { container: 'Mailer', members: ['welcome', 'remind'], effect: 'email' },
          { package: '@acme/queue', container: 'Jobs', members: ['put'], effect: 'queue', joinsBy: { argument: 1, property: 'tx' } },
          { package: '@acme/db', container: '(file)', members: ['inTransaction'], transaction: { callback: 0, client: 0 } },
        ],
      },
    },
  },
];
\`\`\`

To add a library to the plugin:

1. \`src/knowledge/<library>.ts\`: one literal that \`satisfies Library\`, with the page its facts were read from. Prefer exact names; where a
   pattern is needed, keep it to one package and container. Names that only another major version has go into a pattern: \`'/^del$/'\`.
2. \`src/knowledge/effects.ts\`, for a database \`index.ts\`: the import and the entry. Where two libraries speak of the same call, the
   earlier one wins.
3. \`test/knowledge/samples/\`: how the library is called, each statement followed by what it must be recognised as. Install the package as an
   exact devDependency; one that is very large goes into \`samples/uninstalled\`.
4. \`npm run docs\` writes this page; \`npm test\` finds names that the package does not declare.
`;

const written = await format(text, { ...(await resolveConfig(page)), parser: 'markdown' });
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== written) {
    console.error('docs/libraries.md is not what src/knowledge says: npm run docs');
    process.exitCode = 1;
  }
} else writeFileSync(page, written);
