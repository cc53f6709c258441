// `npm run build`: everything that is published, from nothing, into dist/.
import { cpSync, rmSync } from 'node:fs';
import { run } from './run-command.mjs';

const STEPS = [
  ['vite', 'build', '--mode', 'npm'],
  ['vite', 'build', '--mode', 'development'],
  ['vite', 'build', '--mode', 'cdn'],
  ['vite', 'build', '--mode', 'cdn-banner'],
  ['vite', 'build', '--mode', 'cdn-unsubscribe'],
  ['vite', 'build', '--mode', 'cdn-grid'],
  ['vite', 'build', '--mode', 'server'],
  ['vite', 'build', '--mode', 'cli'],
  ['tsc', '-p', 'tsconfig.json'],
  ['cem', 'analyze', '--config', 'test/tools/custom-elements-manifest.config.js'],
];

rmSync('dist', { recursive: true, force: true });
for (const step of STEPS) {
  // A shell may say NODE_ENV=development: what is published must not depend on it.
  const ok = await run(step, { env: { NODE_ENV: 'production' } });
  if (!ok) process.exit(1);
}
cpSync('src/refusal-rules', 'dist/refusal-rules', { recursive: true });
