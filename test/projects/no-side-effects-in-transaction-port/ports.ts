/** Runs work in a transaction of whichever database the application is started with. */
export interface UnitOfWork {
  transaction<T>(work: () => Promise<T>, options?: WorkOptions): Promise<T>;
}

export interface WorkOptions {
  isolationLevel?: 'serializable';
  readOnly?: boolean;
}

/** Runs work and notes how long it took. */
export interface Meter {
  transaction<T>(work: () => Promise<T>, options?: { label?: string }): Promise<T>;
}
