export { booksOf, build, type Book, type BookOptions, type BuildOptions, type Built, type Print } from './build.ts';
export { check, type Checked, type CheckOptions } from './check.ts';
export { filesOfPlan } from './data/files-of-plan.ts';
export type { Diagnostic, Report, Severity } from './diagnostics/diagnostic.ts';
export { findBrowser, finishPdf, fontsFolder, printPdf } from './pdf/index.ts';
export type { Plan } from './plan/plan.ts';
export type { Artifact } from './publish/write-folder.ts';
export { filesOnDisk, type PlanFiles } from './sources/plan-files.ts';
