import { watchTalk } from '../../messages/talk/watch.ts';
import { checkAnew, shownFrom } from '../check-anew.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { onInterruption } from '../interruption.ts';
import { planChanges } from '../plan-changes.ts';
import { reporterOf, type ReportFlags } from '../report.ts';
import { requirePlan } from '../require-plan.ts';
import { print, say } from '../streams.ts';

/** Empties a terminal and what it remembers, and goes to its beginning. */
const clear = '\u001b[2J\u001b[3J\u001b[H';

/** `piao check --watch`: the report anew at each save, until Ctrl-C or until nobody reads it any more. */
export async function watchCommand(flags: ReportFlags): Promise<ExitCode> {
  const { folder, language, quiet = false } = flags;
  const talk = watchTalk[language];
  const reporter = reporterOf(flags);
  requirePlan(folder, language);
  const interruption = onInterruption();
  const { signal } = interruption;
  const unread = new AbortController();
  process.stdout.once('error', () => unread.abort());
  const changes = await planChanges(folder, language, AbortSignal.any([signal, unread.signal]));
  const onScreen = process.stdout.isTTY && process.env['TERM'] !== 'dumb';
  let worth: ExitCode = exitCode.clean;
  try {
    let files: readonly string[] | undefined = [];
    while (files) {
      if (onScreen) await print(clear);
      else if (files.length > 0 && !quiet) await say(`--- ${shownFrom(folder, files).join(', ')}`);
      const outcome = await checkAnew(folder, language);
      if ('checked' in outcome) worth = await reporter.show(outcome.checked);
      else await say(outcome.sentence);
      if (!quiet) await say(talk.waiting);
      files = await changes.next();
    }
    return signal.aborted ? exitCode.interrupted : worth;
  } finally {
    interruption.stop();
    await changes.close();
  }
}
