export function traced<A extends unknown[], R>(name: string, work: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  return async (...args) => {
    console.time(name);
    try {
      return await work(...args);
    } finally {
      console.timeEnd(name);
    }
  };
}
