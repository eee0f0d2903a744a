/** The key under which the interceptor keeps the manager of a call's transaction. */
export const MANAGER = Symbol('manager');

/** What travels through the services with a call. */
export class CallContext {
  constructor(readonly language: string) {}

  copy(): CallContext {
    return Object.assign(new CallContext(this.language), this);
  }
}
