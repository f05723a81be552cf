/**
 * The address of a database as the driver takes it without a warning: for it `prefer`, `require` and `verify-ca` are other
 * names of `verify-full`, and that is kept, for it is the safest of them. Who wants those of libpq adds
 * `uselibpqcompat=true`; who trusts any certificate, `sslmode=no-verify`.
 */
export const connectionString = (url: string): string =>
  /[?&]uselibpqcompat=true(&|$)/.test(url)
    ? url
    : url.replace(/([?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/, '$1verify-full');
