/** What travels through the services: in a transaction it carries the manager. */
export interface Shared {
  manager?: unknown;
  requestId?: string;
}

/** What stores know how to do; who does it is decided when the application starts. */
export interface Store {
  transaction<T>(task: (manager: T) => Promise<unknown>, options?: { isolationLevel?: string }): Promise<unknown>;
  freshManager(): unknown;
}

/** Marks the parameter that carries the manager. */
export function Carries() {
  return (target: any, key: string | symbol, index: number): void => {
    target.carriers ??= {};
    target.carriers[key] = index;
  };
}

/** Runs the method in a transaction, unless it is handed the manager of one. */
export function InStoreTransaction(property?: string): MethodDecorator {
  return (target: any, key: string | symbol, descriptor: any): void => {
    const original = descriptor.value;
    property ??= 'store';
    const at = target.carriers[key];
    descriptor.value = async function (this: any, ...args: any[]) {
      const shared: Shared = args[at] ?? {};
      if (shared.manager) return await original.apply(this, args);
      return await (!property ? this : this[property]).transaction(
        async (manager: unknown) => {
          const copied = {} as Shared;
          copied.manager = manager;
          args[at] = copied;
          return await original.apply(this, args);
        },
        { isolationLevel: undefined },
      );
    };
  };
}

/** Hands the method a manager, and opens no transaction. */
export function WithManager(): MethodDecorator {
  return (target: any, key: string | symbol, descriptor: any): void => {
    const original = descriptor.value;
    const at = target.carriers[key];
    descriptor.value = function (this: any, ...args: any[]) {
      const copied = {} as Shared;
      copied.manager = args[at]?.manager ?? this.store.freshManager();
      args[at] = copied;
      return original.apply(this, args);
    };
  };
}
