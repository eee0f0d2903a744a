// MikroORM: the propagation of one call.
import { type EntityManager, TransactionPropagation } from '@mikro-orm/core';
import { transport } from '../_shared/mail.ts';

export async function remind(em: EntityManager, to: string): Promise<void> {
  await em.transactional(() => transport.sendMail({ to, subject: 'Now' }), { propagation: TransactionPropagation.SUPPORTS });
  await em.transactional(() => transport.sendMail({ to, subject: 'Then' }), { propagation: 'not_supported' });
}
