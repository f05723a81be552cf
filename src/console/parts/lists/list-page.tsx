import type { ReactNode } from 'react';
import { Card } from '../card.js';
import { CopyAs, type Copyable } from '../copying/copy-as.js';
import { List, type ListParts } from './list.js';
import { PageHead } from '../page-head.js';

interface ListPageParts<Data, Row> extends ListParts<Data, Row> {
  readonly title: string;
  readonly about: ReactNode;
  /** What is listed, for those who want it elsewhere. */
  readonly copy: Copyable & { readonly deeds?: Readonly<Record<string, Copyable>> };
  /** What can be done beside looking. */
  readonly actions?: ReactNode;
  readonly heading: string;
  /** Stands over the list: filters. */
  readonly tools?: ReactNode;
  /** Stands under the list: that there is more, and a way to it. */
  readonly below?: ReactNode;
}

/** A page that is one list: its head, what can be done, and the rows. */
export function ListPage<Data, Row>({
  title,
  about,
  copy,
  actions,
  heading,
  tools,
  below,
  ...list
}: ListPageParts<Data, Row>) {
  return (
    <>
      <PageHead
        title={title}
        about={about}
        actions={
          <>
            <CopyAs {...copy} />
            {actions}
          </>
        }
      />
      <Card title={heading} flush>
        {tools && <div className="table-tools">{tools}</div>}
        <List {...list} />
        {below}
      </Card>
    </>
  );
}
