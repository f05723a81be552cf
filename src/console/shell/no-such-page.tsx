import { Empty } from '../parts/states/empty.js';
import { useTitle } from '../parts/use-title.js';

/** What an address shows that leads nowhere. */
export function NoSuchPage() {
  useTitle('No such page');
  return (
    <Empty icon="search" title="There is no such page">
      <p>The address may be mistyped, or what it showed is gone.</p>
    </Empty>
  );
}
