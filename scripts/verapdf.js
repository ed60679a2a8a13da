// Fetches veraPDF, the judge of PDF/A and PDF/UA, into .cache/verapdf by Maven, and prints the path of its program. It
// ends with 1 and a sentence where Java or Maven is missing: then nothing can be judged here.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = '1.28.2';
const folder = fileURLToPath(new URL('../.cache/verapdf/', import.meta.url));
const program = join(folder, `greenfield-apps-${version}.jar`);

/** The path of the program, or why it cannot be had. */
export function fetchVeraPdf() {
  const missing = ['java', 'mvn'].filter((name) => spawnSync(name, ['-version'], { stdio: 'ignore' }).error);
  if (missing.includes('java')) return { reason: 'Java is missing (on Debian: apt-get install default-jre-headless).' };
  if (existsSync(program)) return { program };
  if (missing.length > 0) return { reason: 'Maven is missing (on Debian: apt-get install maven).' };
  mkdirSync(folder, { recursive: true });
  const fetched = spawnSync(
    'mvn',
    [
      '--batch-mode',
      '--quiet',
      'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy',
      `-Dartifact=org.verapdf.apps:greenfield-apps:${version}`,
      `-DoutputDirectory=${folder}`,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  return existsSync(program)
    ? { program }
    : { reason: `Maven could not fetch veraPDF: ${fetched.stdout.slice(0, 300)}` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { program: found, reason } = fetchVeraPdf();
  if (found) console.log(found);
  else {
    console.error(reason);
    process.exitCode = 1;
  }
}
