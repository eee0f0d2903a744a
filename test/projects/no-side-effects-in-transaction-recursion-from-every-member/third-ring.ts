import { transport } from '../_shared/mail.ts';

export interface Folder {
  owner: string;
  parent?: Folder;
  shared: boolean;
}

export async function visit(folder: Folder): Promise<void> {
  await (folder.shared ? announce(folder) : climb(folder));
}

export async function climb(folder: Folder): Promise<void> {
  if (folder.parent) await announce(folder.parent);
}

export async function announce(folder: Folder): Promise<void> {
  await transport.sendMail({ to: folder.owner, subject: 'Changed' });
  await visit({ ...folder, shared: false });
}
