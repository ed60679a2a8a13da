import { Argument } from 'commander';

import { additionKinds, type What } from '../../additions/what.ts';
import { newHelp } from '../../messages/help/new.ts';
import { folderOfPlan } from '../folder-of-plan.ts';
import { defineCommand } from './declaration.ts';

type Options = Readonly<Partial<Record<keyof typeof newHelp.it.options, string>>>;

export const newThing = defineCommand({
  help: newHelp,
  declare(command, words, { finish, language, names }) {
    command
      .addArgument(new Argument(`<${names.what}>`, words.arguments.what).choices(additionKinds))
      .argument(`[${names.folder}]`, words.arguments.folder)
      .option('--unita <id>', words.options.unita)
      .option(`--titolo <${names.text}>`, words.options.titolo)
      .option(`--scadenza <${names.date}>`, words.options.scadenza)
      .option(`--codice <${names.text}>`, words.options.codice)
      .option(`--denominazione <${names.text}>`, words.options.denominazione)
      .option(`--tipo <${names.kind}>`, words.options.tipo)
      .option('--id <id>', words.options.id)
      .option('--superiore <id>', words.options.superiore)
      .option(`--organo <${names.text}>`, words.options.organo)
      .option('--numero <n>', words.options.numero)
      .option(`--data <${names.date}>`, words.options.data)
      .option(`--oggetto <${names.text}>`, words.options.oggetto)
      .option(`--scheda <${names.card}>`, words.options.scheda)
      .option(`--formula <${names.text}>`, words.options.formula)
      .option(`--unita-misura <${names.text}>`, words.options.unitaMisura)
      .option(`--polarita <${names.sign}>`, words.options.polarita)
      .option('--ambito <id>', words.options.ambito)
      .option(`--descrizione <${names.text}>`, words.options.descrizione)
      .action(async (what: What, folder: string | undefined, options: Options) => {
        const { newCommand } = await import('../commands/new.ts');
        const { unitaMisura, ...others } = options;
        const told = { ...others, ...(unitaMisura === undefined ? {} : { unita_misura: unitaMisura }) };
        finish(await newCommand({ what, folder: folderOfPlan(folder), told, language }));
      });
  },
});
