// Runs all tests. On a machine that many share, one of thousands may fail for want of time alone, so a few files that
// failed are run once more, by themselves. What passes only then is named, never silent: such a test wants mending.
// A fault fails both times.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root, run } from './steps.mjs';

/** More files than this do not fail by chance. */
const mostFilesAgain = 3;

/** Runs the tests, leaves what came of them at `report` (a path) if one is given, and returns whether all passed. */
export function runTests(report) {
  const scratch = mkdtempSync(join(tmpdir(), 'sluice-tests-'));
  try {
    const first = vitest(join(scratch, 'first.json'));
    const outcome = first.passed ? first : again(first, join(scratch, 'again.json'));
    const failed = namesIn(outcome.files, 'failed');
    for (const name of failed) console.error(`  FAILED  ${name}`);
    for (const name of outcome.shaky ?? []) console.error(`  passed only when run again, alone: ${name}`);
    if (report) writeFileSync(report, JSON.stringify(counted(outcome, failed)));
    return outcome.passed;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function vitest(path, words = []) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const passed = run('npm', ['run', '--silent', 'vitest', '--', ...reporters, ...words]);
  return { passed, files: filesOf(path) };
}

function again(first, path) {
  const broken = first.files.filter(({ status }) => status === 'failed');
  if (broken.length === 0 || broken.length > mostFilesAgain) return first;
  const paths = broken.map(({ name }) => relative(root, name));
  console.error(`\nOnce more, by themselves: ${paths.join(', ')}`);
  const second = vitest(path, ['--maxWorkers=1', ...paths]);
  const files = first.files.map((file) => second.files.find(({ name }) => name === file.name) ?? file);
  const still = new Set(namesIn(files, 'failed'));
  const shaky = namesIn(first.files, 'failed').filter((name) => !still.has(name));
  return { passed: second.passed, files, shaky };
}

function filesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).testResults;
  } catch (cause) {
    console.error(`vitest left no report: ${cause.message}`);
    return [];
  }
}

/** The tests that ended so; a failed file none of whose tests has failed stands for itself. */
const namesIn = (files, status) =>
  files.flatMap((file) => {
    const path = relative(root, file.name);
    const tests = file.assertionResults.filter((test) => test.status === status);
    if (tests.length === 0 && status === 'failed' && file.status === 'failed')
      return [`${path} > the file itself`];
    return tests.map((test) => `${path} > ${test.fullName}`);
  });

const counted = ({ files, shaky = [] }, failed) => ({
  passed: namesIn(files, 'passed').length,
  failed,
  shaky,
});
