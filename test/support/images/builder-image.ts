import { pushBusybox } from './busybox-image.js';

/**
 * Makes and pushes a builder image for source builds. Its `assemble` does `first`, copies the source, and counts on from
 * what the image before has saved; its `run` shows `index.html`.
 */
export const pushBuilder = (reference: string, first: readonly string[] = []): Promise<void> =>
  pushBusybox(reference, {
    files: {
      'usr/libexec/s2i/assemble': ['#!/bin/sh -e', ...first, assemble].join('\n'),
      'usr/libexec/s2i/run': '#!/bin/sh\nexec cat index.html\n',
      'usr/libexec/s2i/save-artifacts': '#!/bin/sh\ncd /opt/app && tar -cf - count\n',
    },
    lines: [
      'LABEL io.openshift.s2i.scripts-url=image:///usr/libexec/s2i',
      'RUN mkdir -p /opt/app && chown 1001:0 /opt/app',
      'WORKDIR /opt/app',
      'USER 1001',
    ],
  });

const assemble = `cp -R /tmp/src/. .
if [ -d /tmp/artifacts ]; then echo "re-using $(cat /tmp/artifacts/count)"; cat /tmp/artifacts/count > count; fi
echo x >> count
`;
