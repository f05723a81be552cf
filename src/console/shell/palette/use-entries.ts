import { isDigest } from '../../parts/words/digest.js';
import { useLocation } from 'wouter';
import { signOut } from '../../graph/session.js';
import { useGraph } from '../../graph/use-graph.js';
import { PaletteReferenceDocument, PaletteStreamsDocument } from '../../operations.generated.js';
import { streamPath, tagPath } from '../../parts/paths.js';
import { placeGroups } from '../places.js';
import { chooseTheme, isDark } from '../theme.js';
import { fits, type Entry } from './entry.js';

const most = 12;

/** What fits `text`: places, streams, what a reference stands for, and a few deeds. */
export function useEntries(text: string): readonly Entry[] {
  const [, navigate] = useLocation();
  const { data } = useGraph(PaletteStreamsDocument, {});
  const isReference = /^[a-z0-9-]+\/[a-z0-9._-]+[:@].+/.test(text);
  const resolved = useGraph(PaletteReferenceDocument, { reference: text }, { pause: !isReference });
  const to = (href: string) => () => {
    navigate(href);
  };
  const found = isReference ? resolved.data?.resolve : null;
  const places = placeGroups.flatMap(({ name: group, places: some }) =>
    some.map(({ name, href, icon }): Entry => ({ name, about: group, icon, act: to(href) })),
  );
  const streams = (data?.imageStreams.nodes ?? []).map(({ name, namespace }): Entry => ({
    name: `${namespace.name}/${name}`,
    about: 'Stream',
    icon: 'stream',
    act: to(streamPath(namespace.name, name)),
  }));
  const deeds: readonly Entry[] = [
    {
      name: isDark() ? 'Light theme' : 'Dark theme',
      about: 'Look',
      icon: isDark() ? 'sun' : 'moon',
      act: () => {
        chooseTheme(isDark() ? 'light' : 'dark');
      },
    },
    { name: 'Sign out', about: 'You', icon: 'leave', act: () => signOut() },
  ];
  const exact: readonly Entry[] = [
    ...(found?.tag
      ? [
          {
            name: found.reference,
            about: 'Tag',
            icon: 'tag' as const,
            act: to(tagPath(found.tag.stream.namespace.name, found.tag.stream.name, found.tag.name)),
          },
        ]
      : []),
    ...(found?.digest != null
      ? [{ name: found.digest, about: 'Image', icon: 'image' as const, act: to(`/images/${found.digest}`) }]
      : []),
  ];
  const digest = isDigest(text)
    ? [{ name: text, about: 'Image', icon: 'image' as const, act: to(`/images/${text}`) }]
    : [];
  return [
    ...exact,
    ...digest,
    ...[...places, ...streams, ...deeds].filter((entry) => fits(text.trim(), entry)),
  ].slice(0, most);
}
