import type { EntityName, EventArgs, EventSubscriber } from '@mikro-orm/core';
import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { transport } from '../_shared/mail.ts';

@Entity()
export class Page {
  @PrimaryKey()
  id!: number;
}

@Entity()
export class Cover {
  @PrimaryKey()
  id!: number;
}

export class PageSubscriber implements EventSubscriber<Page> {
  getSubscribedEntities(): EntityName<Page>[] {
    return [Page];
  }

  async afterDelete({ entity }: EventArgs<Page>): Promise<void> {
    await transport.sendMail({ to: 'desk@example.com', subject: `Page ${entity.id} is gone` });
  }

  async afterTransactionCommit(): Promise<void> {
    await transport.sendMail({ to: 'desk@example.com', subject: 'Pages were saved' });
  }
}
