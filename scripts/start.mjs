// npm start: from a fresh checkout to a running gateway, with its database. Works offline after the first time.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { build, checkNode, installPackages, root } from './steps.mjs';

checkNode();
process.chdir(root);
if (existsSync('.env')) process.loadEnvFile('.env');
installPackages();
build();
// In this same process: a signal reaches the gateway itself, and its exit code is ours.
await import('../dist/standalone/main.js');
