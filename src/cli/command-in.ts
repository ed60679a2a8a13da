/** The command that the arguments call: the first that is neither an option of the program nor its value. */
export function commandIn(args: readonly string[]): string | undefined {
  return args.find((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--lang');
}
