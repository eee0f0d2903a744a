import type { Library } from './library.ts';

/** Other processes and threads. */
export const nodeChildProcess = {
  name: 'node:child_process',
  docs: 'https://nodejs.org/api/child_process.html',
  imports: ['/^(node:)?child_process$/', '/^(node:)?worker_threads$/'],
  restoreTypes: 'npm install --save-dev @types/node',
  calls: [
    {
      package: 'node',
      container: 'child_process',
      members: ['exec', 'execFile', 'spawn', 'fork', 'execSync', 'execFileSync', 'spawnSync'],
      effect: 'process',
    },
    { package: 'node', container: 'Worker', members: ['new', 'postMessage'], effect: 'process' },
    { package: 'node', container: 'Process', members: ['kill'], effect: 'process' },
  ],
} as const satisfies Library;
