/** The shells that can be taught to complete commands. */
export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

// Each asks `piao complete` with the words as they are: nothing that is being typed is run. Of the lines that come back
// one that begins with a colon is no word.

const bash = `# Completion of piao: source <(piao completion bash)
_piao() {
  local word rest
  COMPREPLY=()
  while IFS=$'\\t' read -r word rest; do
    [[ $word == :* ]] || COMPREPLY+=("$word")
  done < <(piao complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _piao piao
`;

const zsh = `#compdef piao
# Completion of piao: source <(piao completion zsh)
_piao() {
  local line
  local -a candidates
  while IFS= read -r line; do
    [[ $line == :* ]] || candidates+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done < <(piao complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( $#candidates )); then
    _describe -V piao candidates
  else
    _files
  fi
}
compdef _piao piao
`;

const fish = `# Completion of piao: piao completion fish | source
function __piao_words
  set -l words (commandline -opc) (commandline -ct)
  set -l found (piao complete -- $words[2..] 2>/dev/null | string match --invert ':*')
  if set -q found[1]
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete --command piao --no-files --keep-order --arguments '(__piao_words)'
`;

/** What a shell reads to complete the commands of piao, which it calls by that name. */
export const completionScripts: Readonly<Record<Shell, string>> = { bash, zsh, fish };
