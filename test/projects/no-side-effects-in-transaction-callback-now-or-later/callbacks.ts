type Job = () => Promise<unknown>;

const idle = new Set<Job>();

export async function retry(job: Job, times = 3): Promise<unknown> {
  try {
    return await job();
  } catch (error) {
    if (times === 0) throw error;
    return retry(job, times - 1);
  }
}

/** Keeps the job for the time when the process has nothing else to do. */
export async function onIdle(job: Job): Promise<void> {
  idle.add(job);
}

export const flush = async (): Promise<void> => {
  for (const job of idle) await job();
};
