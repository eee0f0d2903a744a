import type { Catalogue } from './catalogue.ts';

/** A wrong name here keeps a report back, it makes none. */
const LOCK_NAME = /(^|[a-z0-9_])(Lock|Mutex|Semaphore|Exclusive)|^(lock|mutex|semaphore|exclusive)|_lock/;

/** Whether a function is called a lock, or is one of those that the settings name. */
export function isLockName(name: string, { catalogue }: { readonly catalogue: Catalogue }): boolean {
  return LOCK_NAME.test(name) || catalogue.libraries.some(({ mutexes }) => mutexes?.includes(name) === true);
}
