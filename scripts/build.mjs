// npm run build: dist/ made anew.
import process from 'node:process';
import { buildAnew } from './steps.mjs';

process.exitCode = buildAnew() ? 0 : 1;
