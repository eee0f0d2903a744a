/** Runs work again when it fails, three times at most. */
export async function withRetry<T>(work: () => Promise<T>, attempts = 3): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (attempts <= 1) throw error;
    return withRetry(work, attempts - 1);
  }
}

/** Runs work once and says how long it took. */
export async function timed<T>(work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  try {
    return await work();
  } catch (error) {
    console.error(error);
    throw error;
  } finally {
    console.log(Date.now() - start);
  }
}
