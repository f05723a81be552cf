/** What holds no login, or none that is a secret: a host and a path with an `@`, or a user of ssh. */
const withoutSecret =
  /^(?:https?:\/\/[\w-]+(?:\.[\w-]+)+\/[^]*|ssh:\/\/[\w.-]+@[^@]*|[\w.-]+@[\w.-]+:(?!\d+\/*$|\/\/)[^@]*)$/i;

/**
 * An address as it may be shown to whoever sees a build, also one that is written wrong: of a login nothing stays, whether or
 * not its password has `/` or `@` in it.
 */
export const shownAddress = (address: string): string =>
  withoutSecret.test(address) ? address : address.replace(/^([a-z][a-z\d+.-]*:\/\/)?.*@/is, '$1');
