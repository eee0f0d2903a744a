// pg: an inherited method for one.
import type { Users } from './repository.ts';

export class Names {
  constructor(private readonly users: Users) {}

  async of(ids: number[]): Promise<string[]> {
    const found: string[] = [];
    for (const id of ids) found.push(await this.nameOf(id)); // ! queryPerElement "Names.nameOf"
    return found;
  }

  private async nameOf(id: number): Promise<string> {
    const user = await this.users.find(id);
    return user?.name ?? '';
  }
}
