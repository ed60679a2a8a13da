// What npm runs after an installation from git, and after `npm ci`: compiles src/ into lib/.
// `npm install -g` of a git address, which is what pre-commit does, runs it without the packages that the clone needs
// (https://github.com/npm/cli/issues/8440, open): there they are installed first.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function isInstalled(name) {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}

if (!isInstalled('esbuild')) {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('the packages that compile src/ are not here: run `npm ci`');
  // what npm was asked globally is no wish about this folder
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(?:global|location|prefix|local_prefix)$/.test(name)),
  );
  execFileSync(process.execPath, [npm, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    env: environment,
    stdio: 'inherit',
  });
}
const { build } = await import('./build.js');
await build();
