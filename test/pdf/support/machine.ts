import { mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { readFileSync, readdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

import { onTestFinished } from 'vitest'

import type { Machine } from '../../../src/pdf/machine.ts'

/** Our TTF files. */
export const fonts = fileURLToPath(new URL('../../../templates/fonts', import.meta.url))

/** This machine, with a home and a temporary folder of its own that go away with the test. */
export function testMachine(changes: Partial<Machine> = {}): Machine {
  const root = mkdtempSync(path.join(os.tmpdir(), 'test-pdf-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const temporary = path.join(root, 'tmp')
  const home = path.join(root, 'home')
  for (const folder of [temporary, home]) mkdirSync(folder, { mode: 0o700 })
  const { PIAO_BROWSER: _, XDG_CACHE_HOME: __, ...environment } = process.env
  return {
    platform: process.platform,
    arch: process.arch,
    environment,
    uid: process.getuid?.(),
    home,
    temporary,
    ...changes,
  }
}

/** What a browser left behind: files in the temporary folder, and processes whose arguments name it. */
export function leftBehind(machine: Machine): string[] {
  return [...readdirSync(machine.temporary), ...processesNaming(machine.temporary).map(String)]
}

/** The ids of the processes that have this text among their arguments. */
export function processesNaming(text: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => commandLine(id).includes(text))
    .map(Number)
}

function commandLine(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'latin1')
  } catch {
    return '' // it has ended since
  }
}
