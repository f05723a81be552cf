// Prints 'N passed, N failed' over the report of the tests and the last line of the conformance run, and before it the
// names of what failed or passed only when run again. A failure that no test stands for, as of a linter, counts as one.
// Fails when something has failed.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

const [report, conformance = '', result = '0'] = process.argv.slice(2);
let [passed, failed] = [0, 0];
if (report !== undefined && existsSync(report)) {
  const tests = JSON.parse(readFileSync(report, 'utf8'));
  passed += tests.passed;
  failed += tests.failed.length;
  for (const name of tests.failed) console.log(`failed: ${name}`);
  for (const name of tests.shaky) console.log(`passed only when run again, alone: ${name}`);
}
const counts = /(\d+) passed, (\d+) failed\s*$/.exec(conformance);
if (counts) {
  passed += Number(counts[1]);
  failed += Number(counts[2]);
}
if (result !== '0' && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
