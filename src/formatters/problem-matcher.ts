/**
 * How Visual Studio Code reads the format `concise` from the output of a task, as the `problemMatcher` of its `tasks.json`.
 * A message may hold brackets: the code is what stands in the last ones.
 */
export const problemMatcher = {
  owner: 'piao',
  source: 'piao',
  fileLocation: ['relative', '${workspaceFolder}'],
  pattern: {
    regexp: String.raw`^(.+?):(\d+):(\d+): (error|warning|info): (.*) \[([^\[\]]+)\]$`,
    file: 1,
    line: 2,
    column: 3,
    severity: 4,
    message: 5,
    code: 6,
  },
} as const;
