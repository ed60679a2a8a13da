import { defineConfig } from 'vitest/config';

import usual from '../../vitest.config.ts';

/** What takes a judge written in Java, or many prints, and so stands apart from the tests that everybody runs. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    include: ['test/conformance/**/*.test.ts'],
    exclude: [],
    // the judge reads every operator of every page
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: '.cache/tests-pdf.json' }]] : ['default'],
  },
});
