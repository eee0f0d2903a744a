import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', 'test/generated/**', 'test/versions/**'];

export default defineConfig({
  test: {
    // One case builds a TypeScript program, and CI machines are slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Some clients write to the console what they also throw.
    silent: 'passed-only',
    projects: [
      {
        extends: true,
        test: { name: 'rules', include: ['test/**/*.test.ts'], exclude: [...exclude, 'test/proofs/**', 'test/projects/**'] },
      },
      { extends: true, test: { name: 'proofs', include: ['test/proofs/*.test.ts'], exclude, globalSetup: 'test/proofs/server.ts' } },
    ],
  },
});
