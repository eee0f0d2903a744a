declare module '@mikro-orm/postgresql' {
  export { EntityManager, MikroORM } from '@mikro-orm/core';
}
