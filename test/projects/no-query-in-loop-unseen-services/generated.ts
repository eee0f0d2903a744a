/** What travels through these services: in a transaction it carries the manager. */
export interface Carried {
  manager?: unknown;
}

interface Store {
  transaction<T>(task: (manager: T) => Promise<unknown>, options?: { isolationLevel?: string }): Promise<unknown>;
}

/** Marks the parameter that carries the manager. */
export function Carries() {
  return (target: any, key: string | symbol, index: number): void => {
    target.carriers = { ...target.carriers, [key]: index };
  };
}

/** Runs the method in a transaction of the store. */
export function InTransaction(): MethodDecorator {
  return (target: any, key: string | symbol, descriptor: any): void => {
    const original = descriptor.value;
    const at = target.carriers[key];
    descriptor.value = async function (this: { store: Store }, ...args: any[]) {
      return await this.store.transaction(
        async (manager: unknown) => {
          args[at] = { ...args[at], manager } as Carried;
          return await original.apply(this, args);
        },
        { isolationLevel: undefined },
      );
    };
  };
}

/** What is generated for each of several tables: `listCrates`, `listPallets`. */
export type Lists<Tables> = {
  [Name in keyof Tables as `list${string & Name}`]: (filter: object, carried?: Carried) => Promise<Tables[Name][]>;
} & { store: Store };
