import ts from 'typescript';

/** Where a declaration stands: its package (undefined: the project's own code) and the named things around it, innermost first. */
export interface Place {
  readonly package: string | undefined;
  readonly containers: readonly string[];
  /** The file in its package, without ending. */
  readonly module?: string;
  /** Names that the innermost class or interface around it declares. */
  readonly declares?: (name: string) => boolean;
}

/** Where a declaration stands: the package that declares it and the named things around it. */
export function getPlace(declaration: ts.Node): Place {
  const file = declaration.getSourceFile();
  let packageName = getPackageName(file.fileName);
  const containers: string[] = [];
  // A module as a whole stands nowhere: it has no parent.
  for (let node = declaration.parent as ts.Node | undefined; node !== undefined && !ts.isSourceFile(node); node = node.parent) {
    const name = getContainerName(node);
    if (name === undefined) continue;
    const isModule = ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name);
    if (!isModule) containers.push(name);
    else if (packageName === 'node') containers.push(name.replace(/^node:/, ''));
    // A project declares a package that brings no types; what it adds to one that does is its own.
    else if (packageName === undefined && !ts.isExternalModule(file)) packageName = getPackageOf(name);
  }
  const holder = declaration.parent as ts.Node | undefined;
  const members = holder !== undefined && (ts.isClassLike(holder) || ts.isInterfaceDeclaration(holder)) ? holder.members : [];
  const declares = (name: string): boolean =>
    (members as readonly ts.NamedDeclaration[]).some((member) => member.name !== undefined && member.name.getText() === name);
  return { package: packageName, containers, declares, module: getModule(file.fileName, packageName) };
}

/**
 * The package a file belongs to: the segment after the last `node_modules/`, `@types/a__b` written `@a/b`; `'typescript'` for the
 * language's own declarations, `'node'` for Node's; undefined for the project's own code.
 */
export function getPackageName(fileName: string): string | undefined {
  const marker = '/node_modules/';
  const start = fileName.lastIndexOf(marker);
  if (start === -1) return undefined;
  const [first = '', second = ''] = fileName.slice(start + marker.length).split('/');
  if (first !== '@types') return first.startsWith('@') ? `${first}/${second}` : first;
  if (second === 'node') return 'node';
  return second.includes('__') ? `@${second.replace('__', '/')}` : second;
}

/** `'next'` of `'next/server'`. */
export function getPackageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Whether a file belongs to an installed package, and not to the project or to another one of its workspace. */
export function isInPackage(fileName: string): boolean {
  return fileName.includes('/node_modules/');
}

function getModule(fileName: string, packageName: string | undefined): string {
  const inside = packageName === undefined ? fileName : (fileName.split(`${packageName}/`).at(-1) ?? fileName);
  return inside.replace(/(\.d)?\.[cm]?[jt]sx?$/, '');
}

function getContainerName(node: ts.Node): string | undefined {
  const holdsMembers =
    ts.isClassLike(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isEnumDeclaration(node);
  const name = holdsMembers ? node.name : undefined;
  // Bundlers rename what clashes: class `Batch$1` is the library's `Batch`.
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text.replace(/\$\d+$/, '') : undefined;
}
