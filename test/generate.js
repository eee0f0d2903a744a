/**
 * Makes the Prisma clients that the tests and the example are type-checked against: one for each Prisma version and generator we
 * support. They are not in git. Needs no network: generating only asks that a schema engine exists and never runs it, so Node's
 * own binary stands in for it.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ output: string, schema: string, schemaFile: string, prismaOf: string, args: string[] }} Client */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const generated = join(root, 'test/generated');
const models = readFileSync(join(root, 'test/schema.prisma'), 'utf8');

/**
 * A client made from the models of the tests.
 * @param {string} name of the output folder
 * @param {{ prismaOf: string, generator: string, datasource?: string[], args?: string[] }} version
 * @returns {Client}
 */
function testClient(name, { prismaOf, datasource = [], generator, args = [] }) {
  const output = join(generated, name);
  // Prisma looks for the runtime that it copies from the folder of the schema.
  const schemaFile = join(prismaOf === root ? generated : join(prismaOf, 'generated'), `${name}.prisma`);
  const block = (/** @type {string} */ title, /** @type {string[]} */ lines) => `${title} {\n  ${lines.join('\n  ')}\n}\n`;
  const schema = [
    block('datasource db', ['provider = "postgresql"', ...datasource]),
    block('generator client', [`provider = "${generator}"`, `output = "${relative(dirname(schemaFile), output)}"`]),
    models,
  ].join('\n');
  return { output, schemaFile, schema, prismaOf, args };
}

/** @returns {Client[]} */
function exampleClient() {
  const schemaFile = join(root, 'docs/example/prisma/schema.prisma');
  if (!existsSync(schemaFile)) return [];
  const schema = readFileSync(schemaFile, 'utf8');
  const output = /^\s*output\s*=\s*"(.+)"/m.exec(schema)?.[1];
  if (output === undefined) throw new Error(`${schemaFile}: the generator names no output folder`);
  return [{ output: resolve(dirname(schemaFile), output), schemaFile, schema, prismaOf: root, args: [] }];
}

const clients = [
  testClient('prisma-7', { prismaOf: root, generator: 'prisma-client' }),
  testClient('prisma-7-js', { prismaOf: root, generator: 'prisma-client-js' }),
  testClient('prisma-6', {
    prismaOf: join(root, 'test/versions/prisma-6'),
    generator: 'prisma-client-js',
    datasource: ['url = "postgresql://localhost/none"'],
    args: ['--no-engine'],
  }),
  ...exampleClient(),
];

/** @param {Client} client */
async function generate({ output, schema, schemaFile, prismaOf, args }) {
  const { resolve: find } = createRequire(join(prismaOf, 'package.json'));
  const manifest = find('prisma/package.json');
  const stamp = createHash('sha256').update(schema).update(readFileSync(manifest)).digest('hex');
  mkdirSync(generated, { recursive: true });
  const stampFile = join(generated, `${relative(root, output).replaceAll(/[\\/]/g, '_')}.stamp`);
  if (existsSync(output) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  rmSync(output, { recursive: true, force: true });
  mkdirSync(dirname(schemaFile), { recursive: true });
  if (!existsSync(schemaFile) || readFileSync(schemaFile, 'utf8') !== schema) writeFileSync(schemaFile, schema);
  await run(process.execPath, [join(dirname(manifest), 'build/index.js'), 'generate', '--schema', schemaFile, ...args], prismaOf);
  writeFileSync(stampFile, stamp);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<void>}
 */
function run(command, args, cwd) {
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_QUERY_ENGINE_LIBRARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (part) => (said += part));
    child.stderr.on('data', (part) => (said += part));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said}`))));
  });
}

await Promise.all(clients.map(generate));
