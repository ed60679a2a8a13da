// An editor as an office has it: the YAML language server, told nothing but to fetch nothing. The first line of a file
// alone says which schema it follows.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

import {
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  MarkupContent,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Position,
  type Range,
} from 'vscode-languageserver-protocol/node.js';

/** What the server finds in a text, and the piece of the text that it underlines. */
export interface Underlined {
  readonly words: string;
  /** Counted from 1, as editors show it. */
  readonly line: number;
  readonly message: string;
}

/** What the server proposes, and what it would write. */
export interface Proposal {
  readonly label: string;
  readonly writes: string;
}

export interface Editor {
  /** Opens a text as the file at a path, which need not exist, and waits for what the server finds in it. */
  findings(path: string, text: string): Promise<readonly Underlined[]>;
  /** What is shown when the pointer rests on the place of `¦` in a text; empty when nothing is. */
  hover(path: string, text: string): Promise<string>;
  /** What is proposed to who writes at the place of `¦` in a text. */
  proposals(path: string, text: string): Promise<readonly Proposal[]>;
  /** Ends the server. */
  close(): Promise<void>;
}

/** The server has no way to the network: what needed it would be missing from what an editor shows. */
const noNetwork = `data:text/javascript,${encodeURIComponent(
  `import { Socket } from 'node:net'; Socket.prototype.connect = () => { throw new Error('there is no network here'); };`,
)}`;

/** Starts the server on a folder. */
export async function startEditor(folder: string): Promise<Editor> {
  const server = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, ['--import', noNetwork, server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => {
    child.on('close', resolve);
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, (found: readonly { readonly range: Range; readonly message: string }[]) => void>();
  const configured = new Promise<void>((resolve) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      resolve();
      return items.map(({ section }) => (section === 'yaml' ? { schemaStore: { enable: false } } : {}));
    });
  });
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  );
  connection.listen();
  const folderUri = pathToFileURL(folder).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: folderUri,
    workspaceFolders: [{ uri: folderUri, name: 'piano' }],
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: {},
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await configured;

  const findings = async (path: string, text: string): Promise<readonly Underlined[]> => {
    const uri = pathToFileURL(path).href;
    const found = new Promise<readonly { readonly range: Range; readonly message: string }[]>((resolve) => {
      waiting.set(uri, resolve);
    });
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    return (await found).map(({ range, message }) => ({
      words: wordsIn(text, range),
      line: range.start.line + 1,
      message,
    }));
  };
  const openAtMark = async (path: string, marked: string) => {
    const lines = marked.slice(0, marked.indexOf('¦')).split('\n');
    await findings(path, marked.replace('¦', ''));
    return {
      textDocument: { uri: pathToFileURL(path).href },
      position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } satisfies Position,
    };
  };
  return {
    findings,
    async hover(path, marked) {
      const answer = await connection.sendRequest(HoverRequest.type, await openAtMark(path, marked));
      return MarkupContent.is(answer?.contents) ? answer.contents.value : '';
    },
    async proposals(path, marked) {
      const answer = await connection.sendRequest(CompletionRequest.type, await openAtMark(path, marked));
      const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
      return items.map(({ label, insertText }) => ({ label, writes: insertText ?? label }));
    },
    async close() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await ended;
      connection.dispose();
    },
  };
}

function wordsIn(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  return start.line === end.line
    ? (lines[start.line] ?? '').slice(start.character, end.character)
    : lines.slice(start.line, end.line + 1).join('\n');
}
