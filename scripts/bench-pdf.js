// The row of the benchmark that needs a browser: the PDF with true page numbers against one print of the same final
// HTML by the same browser.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export {};
void spawnSync;
void join;
void root;
