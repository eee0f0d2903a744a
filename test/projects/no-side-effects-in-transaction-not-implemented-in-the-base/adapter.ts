import { writeFile } from 'node:fs/promises';

/** The store's adapters; each method is written where the class is extended. */
export abstract class Adapter {
  async remove(key: string): Promise<void> {
    throw new Error(`remove of ${key} is not implemented`);
  }

  async name(key: string): Promise<string> {
    throw new Error(`name of ${key} is not implemented`);
  }
}

export class DiskAdapter implements Adapter {
  async remove(key: string): Promise<void> {
    await writeFile(`/var/store/${key}`, '');
  }

  async name(key: string): Promise<string> {
    return key.toLowerCase();
  }
}
