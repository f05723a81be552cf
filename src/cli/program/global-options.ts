/** The options that every verb takes; those with a value take the next word. */
export const globalOptions = [
  ['-n, --namespace <name>', 'The namespace to work in; else that of the context, else “default”.'],
  ['--context <name>', 'The saved server to speak to instead of the current one.'],
  [
    '-o, --output <format>',
    'How to print the result: table, wide, json, yaml, name or jsonpath={…}; cloudevents is for events.',
  ],
  ['--token <token>', 'The bearer token; else SLUICE_TOKEN, else the saved one.'],
  ['--server <url>', 'The address of the server; else SLUICE_URL, else the saved one.'],
  ['-v, --verbose', 'Say more: cursors of what was written, who moved tags, and why.'],
] as const;

/** Those of them whose value is the next word. */
export const withValue: ReadonlySet<string> = new Set(
  globalOptions.flatMap(([flags]) => (flags.includes('<') ? flags.replace(/ <.*$/, '').split(', ') : [])),
);
