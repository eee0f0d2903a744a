import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/generated/**', 'test/versions/**'],
    // One case builds a TypeScript program, and CI machines are slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
