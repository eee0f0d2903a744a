// pg: the inherited method for all.
import type { Users } from './repository.ts';

export class Names {
  constructor(private readonly users: Users) {}

  async of(ids: number[]): Promise<string[]> {
    const users = await this.users.findAll(ids);
    const names = new Map(users.map(({ id, name }) => [id, name]));
    return ids.map((id) => names.get(id) ?? '');
  }
}
