/**
 * A context of which only what is `known` is there at first; the rest is made when a resolver first asks for any of it. Most
 * events are told, and most subscriptions are opened, without one of the domains.
 */
export function lazyContext<Context extends object>(known: Partial<Context>, make: () => Context): Context {
  let made: Context | undefined;
  return new Proxy(known as Context, {
    get: (target, name) =>
      Object.hasOwn(target, name) ? Reflect.get(target, name) : Reflect.get((made ??= make()), name),
  });
}
