import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';

/** One parameter of the address, and what changes it; so a link holds the whole state of a page. */
export function useParameter(name: string): readonly [string, (value: string) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const set = useCallback(
    (value: string) => {
      const parameters = new URLSearchParams(window.location.search);
      if (value === '') parameters.delete(name);
      else parameters.set(name, value);
      const text = parameters.toString();
      navigate(text === '' ? path : `${path}?${text}`, { replace: true });
    },
    [name, path, navigate],
  );
  return [new URLSearchParams(search).get(name) ?? '', set];
}
