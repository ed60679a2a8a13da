/** A path as seen from the root of the repository, where the services that host it look for the file. */
export function repositoryPath(path: string, prefix: string): string {
  const steps: string[] = [];
  for (const step of `${prefix}/${path}`.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
