export { keepRepeats } from './trim.js';
export { Repeats } from './repeats.js';
