import { defineConfig } from 'vitest/config';

import manifest from './package.json' with { type: 'json' };

export default defineConfig({
  // what scripts/build.js writes into lib/
  define: { PIAO_VERSION: JSON.stringify(manifest.version) },
  test: {
    include: ['test/**/*.test.ts'],
    // `npm run test:pdf`
    exclude: ['test/conformance/**'],
    pool: 'forks',
    // a default import of CommonJS means what it means to Node: the validators rely on it
    deps: { interopDefault: false },
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // .ci/run counts from the second
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: '.cache/tests.json' }]] : ['default'],
    // no locale and no clock of the machine
    env: { TZ: 'UTC', LC_ALL: 'C.UTF-8' },
  },
});
