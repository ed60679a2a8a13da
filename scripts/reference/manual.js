// man/piao.1: the manual of the program, in roff.

/** The manual of a program, as `commandsOf` tells it. It names neither version nor day, so that neither makes it stale. */
export function manualOf(program, exitCode, words) {
  const { manual } = words;
  return [
    '.\\" Made from the program by `npm run generate`. Do not edit.',
    '.TH PIAO 1 "" piao ""',
    // roff would break Italian words as if they were English
    '.nh',
    '.ad l',
    section(manual.name, `piao \\- ${text(lowerFirst(program.summary).replace(/\.$/, ''))}`),
    section(manual.synopsis, program.commands.map(({ usage }) => usageLine(usage)).join('\n.br\n')),
    section(manual.description, text(manual.about)),
    section(manual.commands, program.commands.map((command) => commandOf(command, words.keys.examples)).join('\n')),
    section(manual.options, program.options.map(optionOf).join('\n')),
    section(manual.examples, program.examples.map(exampleOf).join('\n')),
    section(manual.environment, pairs(manual.variables)),
    section(manual.files, pairs(manual.paths)),
    section(
      manual.exitStatus,
      pairs(Object.fromEntries(Object.entries(exitCode).map(([name, code]) => [code, words.exitCodes.meanings[name]]))),
    ),
    '',
  ].join('\n');
}

const section = (title, body) => `.SH ${quoted(title)}\n${body}`;

function commandOf({ name, summary, usage, arguments: args, options, examples, commands }, exampleTitle) {
  return [
    `.SS ${quoted(`piao ${name}`)}`,
    sentence(summary),
    '.PP',
    usageLine(usage),
    ...args.map(({ term, does }) => tagged(italic(term), does)),
    ...options.map(optionOf),
    ...(examples.length > 0 ? ['.PP', text(`${exampleTitle}:`), '.RS', ...examples.map(exampleOf), '.RE'] : []),
    ...commands.map((command) => commandOf(command, exampleTitle)),
  ].join('\n');
}

const optionOf = ({ flags, does }) => tagged(bold(flags), does);

const exampleOf = ({ command, does }) => tagged(bold(command), does);

const pairs = (entries) =>
  Object.entries(entries)
    .map(([name, does]) => tagged(bold(name), does))
    .join('\n');

const tagged = (term, does) => `.TP\n${term}\n${sentence(does.replaceAll('`', ''))}`;

/** `piao check [opzioni]`: what is typed as it is in bold. */
function usageLine(usage) {
  const [, typed, rest = ''] = /^([^[<]*?)\s*((?:[[<].*)?)$/.exec(usage);
  return `${bold(typed)}${rest === '' ? '' : ` ${text(rest)}`}`;
}

const sentence = (words) => text(`${words[0].toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`);

const bold = (words) => `\\fB${escaped(words)}\\fR`;
const italic = (words) => `\\fI${escaped(words)}\\fR`;
const quoted = (words) => `"${escaped(words)}"`;

/** A line of prose: a dot or an apostrophe at its beginning would be a request. */
const text = (words) => escaped(words).replace(/^(?=[.'])/, '\\&');

/** Hyphens that are typed stay hyphens, and accents are named, so that every roff shows them. */
function escaped(words) {
  return words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/[^\0-\x7F]/gu, (sign) => `\\[u${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
}

const lowerFirst = (words) => words[0].toLowerCase() + words.slice(1);
