/** A named moment at which a process may be made to die; does nothing otherwise. */
export type Failpoint = (name: string) => void;

/**
 * Kills this process, without a chance to tidy up, the n-th time that it comes to the moment in a setting such as
 * `triggers.decided:3`, or is about to send the
 * statement of a name, as `statement.createNamespace`. For finding out what a crash at that very moment costs; without a setting, nothing happens.
 */
export function failpointOf(setting: string | null): Failpoint {
  if (setting === null) return () => undefined;
  const [name, times = '1'] = setting.split(':');
  let left = Number(times);
  return (at) => {
    if (at === name && --left === 0) process.kill(process.pid, 'SIGKILL');
  };
}
