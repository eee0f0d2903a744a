type Job = () => Promise<unknown>;

export interface Hooks {
  /** @afterCommit */
  onceCommitted(job: Job): Promise<void>;

  atOnce(job: Job): Promise<void>;
}

export const hooks: Hooks = {
  onceCommitted: async (job) => void (await job()),
  atOnce: async (job) => void (await job()),
};
