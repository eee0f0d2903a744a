// Up a tree: each step needs the one before it.
import { folderOf } from './tree.ts';

export async function path(id: number): Promise<string[]> {
  const found: string[] = [];
  let current = await folderOf(id);
  while (current !== undefined) {
    found.unshift(current.name);
    current = current.parentId === null ? undefined : await folderOf(current.parentId);
  }
  return found;
}

export async function pathToo(id: number): Promise<string[]> {
  const found: string[] = [];
  let next: number | null = id;
  while (next !== null) {
    const folder: { name: string; parentId: number | null } | undefined = await folderOf(next);
    if (folder === undefined) break;
    found.unshift(folder.name);
    next = folder.parentId;
  }
  return found;
}

export async function root(id: number): Promise<string> {
  const folder = await folderOf(id);
  if (folder === undefined) return '';
  return folder.parentId === null ? folder.name : root(folder.parentId);
}
