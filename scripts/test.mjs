// npm test: everything that must hold before a change is taken, in one command. Stops at the first step that fails.
import process from 'node:process';
import { build, checkNode, installPackages, root, run } from './steps.mjs';
import { installPrograms } from './debian-packages.mjs';
import { runTests } from './tests.mjs';

checkNode();
process.chdir(root);
installPackages();
installPrograms();

const npm = (script) => () => run('npm', ['run', '--silent', script]);
const steps = {
  'codegen:check': npm('codegen:check'),
  typecheck: npm('typecheck'),
  lint: npm('lint'),
  'lint:layers': npm('lint:layers'),
  'lint:unused': npm('lint:unused'),
  'format:check': npm('format:check'),
  build: () => (build(), true),
  vitest: () => runTests(process.env.SLUICE_TEST_REPORT),
};

const summary = [];
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n> ${name}`);
  const begun = Date.now();
  const passed = step();
  summary.push(`  ${passed ? 'passed' : 'FAILED'}  ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  if (passed) continue;
  process.exitCode = 1;
  break;
}
const left = Object.keys(steps).slice(summary.length);
console.log(['', ...summary, ...left.map((name) => `  not run ${name}`)].join('\n'));
