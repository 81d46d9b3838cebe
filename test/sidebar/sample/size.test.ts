import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('the sample stays small enough to travel with the pane', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/sidebar/sample/sample.ts'],
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2020', charset: 'utf8' },
  });
  expect(outputFiles[0]?.contents.length).toBeLessThan(25_000);
});
