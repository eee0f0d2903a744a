/** A task queue of which only the declarations can be seen. */
export declare class TaskQueue {
  /** Runs all tasks and waits for them. */
  addAll<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]>;
  /** Keeps the tasks for whoever starts the queue. */
  keep(tasks: readonly (() => Promise<unknown>)[]): void;
}
