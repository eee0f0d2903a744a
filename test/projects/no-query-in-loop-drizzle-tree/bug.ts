// Down a tree: a query for each folder.
import { childrenOf } from './tree.ts';

export async function names(id: number): Promise<string[]> {
  const found: string[] = [];
  for (const child of await childrenOf(id)) {
    found.push(child.name, ...(await names(child.id))); // ! queryPerElement "(names → childrenOf)"
  }
  return found;
}

export async function ids(root: number): Promise<number[]> {
  const found: number[] = [];
  const stack = [root];
  while (stack.length > 0) {
    const id = stack.pop();
    if (id === undefined) break;
    const children = await childrenOf(id); // ! queryPerElement "(childrenOf)"
    for (const child of children) {
      found.push(child.id);
      stack.push(child.id);
    }
  }
  return found;
}
