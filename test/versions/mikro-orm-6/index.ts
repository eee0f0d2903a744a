export { EntityManager, Transactional } from '@mikro-orm/core';
export { EntityManager as SqlEntityManager } from '@mikro-orm/knex';
