import { defineHelp } from './help-words.ts';

export const completionHelp = defineHelp({
  it: {
    summary: 'scrive ciò che fa completare i comandi al terminale con il tasto Tab',
    arguments: { shell: 'bash, zsh o fish' },
    options: {},
    examples: [
      { command: 'source <(piao completion bash)', does: 'in ~/.bashrc' },
      { command: 'source <(piao completion zsh)', does: 'in ~/.zshrc' },
      { command: 'piao completion fish | source', does: 'in ~/.config/fish/config.fish' },
      { command: 'piao completion bash', does: 'lo scrive e basta, per vedere che cos’è' },
      { command: 'piao completion zsh', does: 'lo stesso per zsh' },
      { command: 'piao completion fish', does: 'lo stesso per fish' },
    ],
  },
  en: {
    summary: 'prints what lets the terminal complete commands with the Tab key',
    arguments: { shell: 'bash, zsh or fish' },
    options: {},
    examples: [
      { command: 'source <(piao completion bash)', does: 'in ~/.bashrc' },
      { command: 'source <(piao completion zsh)', does: 'in ~/.zshrc' },
      { command: 'piao completion fish | source', does: 'in ~/.config/fish/config.fish' },
      { command: 'piao completion bash', does: 'only prints it, to see what it is' },
      { command: 'piao completion zsh', does: 'the same for zsh' },
      { command: 'piao completion fish', does: 'the same for fish' },
    ],
  },
});
