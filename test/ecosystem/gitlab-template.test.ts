// ci/gitlab/piao.gitlab-ci.yml: its scripts run with the variables that GitLab sets, on the program of this folder.
import { existsSync, readFileSync, symlinkSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { copyExample, root, temporaryFolder, writeFiles } from '../support/cli.ts';
import { hasBash, runScript } from './support/shell.ts';

interface Job {
  readonly extends: string;
  readonly script: readonly string[];
  readonly artifacts: {
    readonly when?: string;
    readonly paths?: readonly string[];
    readonly reports?: Readonly<Record<string, string>>;
  };
}

const template = parse(readFileSync(join(root, 'ci/gitlab/piao.gitlab-ci.yml'), 'utf8')) as {
  readonly variables: Readonly<Record<string, string>>;
  readonly '.piao': { readonly before_script: readonly string[] };
  readonly 'piao-check': Job;
  readonly pages: Job;
};

describe.skipIf(!hasBash)(`the jobs${hasBash ? '' : ': not tried, bash is not installed'}`, () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let plan: string;

  beforeEach(() => {
    folder = temporaryFolder();
    plan = join(folder.path, 'builds/plan');
    // what `npm install` would leave: the test of the package installs it for real
    mkdirSync(join(plan, '.piao-program/node_modules/.bin'), { recursive: true });
    symlinkSync(join(root, 'lib/cli.js'), join(plan, '.piao-program/node_modules/.bin/piao'));
    copyExample(plan);
  });

  afterEach(() => folder.remove());

  function run(job: 'piao-check' | 'pages', variables: Readonly<Record<string, string>> = {}) {
    const before = template['.piao'].before_script.filter((line) => !line.startsWith('npm install '));
    return runScript([...before, ...template[job].script].join('\n'), {
      cwd: plan,
      at: folder.path,
      environment: {
        CI: 'true',
        GITLAB_CI: 'true',
        CI_PROJECT_DIR: plan,
        ...template.variables,
        PIAO_PACKAGE: 'x.tgz',
        ...variables,
      },
    });
  }

  it('install piao before they use it', () => {
    const [, install] = template['.piao'].before_script;

    expect(run('piao-check', { PIAO_PACKAGE: '' })).toMatchObject({ code: 1, stdout: '' });
    expect(install).toMatch(/^npm install .*"\$PIAO_PACKAGE"$/);
    expect([template['piao-check'].extends, template.pages.extends]).toEqual(['.piao', '.piao']);
  });

  it('check a plan, and leave the reports that they announce even when it has errors', () => {
    writeFiles(plan, { 'piao/obiettivi/avvocatura/a.yaml': 'codice: A\ntitolo: Prova\nunita: avvocatura\nfas: []\n' });
    const { code, stdout } = run('piao-check');
    const { reports = {}, when } = template['piao-check'].artifacts;

    expect(code).toBe(1);
    expect(stdout).toContain('“fas”');
    expect(when).toBe('always');
    expect(Object.keys(reports)).toEqual(['codequality', 'junit']);
    expect(JSON.parse(readFileSync(join(plan, reports['codequality'] ?? ''), 'utf8'))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          check_name: 'schema/chiave-sconosciuta',
          location: { path: 'piao/obiettivi/avvocatura/a.yaml', lines: { begin: 4, end: 4 } },
        }),
      ]),
    );
    expect(readFileSync(join(plan, reports['junit'] ?? ''), 'utf8')).toContain('<testsuites ');
  });

  it('hold the plan to the number of warnings that is asked', () => {
    expect(run('piao-check', { PIAO_MAX_WARNINGS: '0' }).code).toBe(1);
    expect(run('piao-check', { PIAO_MAX_WARNINGS: '9999' }).code).toBe(0);
  });

  it('publish the page', () => {
    expect(run('pages').code).toBe(0);
    expect(template.pages.artifacts.paths).toEqual(['public']);
    expect(existsSync(join(plan, 'public/index.html'))).toBe(true);
  });
});
