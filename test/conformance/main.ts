import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkCorpus } from './corpus.js';
import { isCorpus } from './corpus-files.js';
import { checkReferences } from './references.js';
import type { Report } from './report.js';
import { checkTagHistories } from './tag-history.js';
import { checkTagPriorities } from './tag-priority.js';

/** Each kind of vector by the name that its files begin with. */
const checks: readonly (readonly [string, (vectors: never) => Report])[] = [
  ['references', checkReferences],
  ['tag-history', checkTagHistories],
  ['tag-priority', checkTagPriorities],
];

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(path, name))
    : [path];

function checkFile(file: string): Report {
  const check = checks.find(([beginning]) => basename(file).startsWith(beginning))?.[1];
  if (!check)
    return { kind: basename(file), passed: 0, failures: ['No check is known for a file of this name.'] };
  return check(JSON.parse(readFileSync(file, 'utf8')) as never);
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write('Say where the vectors or manifests are: npm run conformance -- DIR [DIR]\n');
  process.exit(2);
}
const reports: Report[] = [];
for (const path of paths) {
  if (!isCorpus(path)) {
    reports.push(...filesIn(path).map(checkFile));
    continue;
  }
  const report = await checkCorpus(path);
  process.stdout.write(`${report.table}\n\n`);
  reports.push(report);
}
for (const { kind, passed, failures } of reports) {
  process.stdout.write(
    `${kind.padEnd(16)} ${String(passed).padStart(6)} passed ${String(failures.length).padStart(6)} failed\n`,
  );
  for (const failure of failures.slice(0, 10)) process.stdout.write(`  ${failure}\n`);
}
const passed = reports.reduce((sum, report) => sum + report.passed, 0);
const failed = reports.reduce((sum, report) => sum + report.failures.length, 0);
process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
if (failed > 0 || passed === 0) process.exitCode = 1;
